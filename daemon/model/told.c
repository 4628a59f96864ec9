/* SPDX-License-Identifier: MIT */
/* gazetted: letters that a source's operator is told of, as the state has them.
 */
#include "model/told.h"

#include "base/arena.h"
#include "base/buf.h"

#define MORE_MAX  1000000000
#define LINE_ROOM 4096
#define TEXT_MAX  (LINE_ROOM / 2) /* bytes of what it is ... */
#define FIELD_MAX 500		  /* ... and of each of the others */

/* "1700000300 words" */
static struct str read_time(struct str line, int64_t *out_at)
{
	ptrdiff_t blank = str_chr(line, ' ');
	long long at;
	if (blank <= 0 ||
	    !str_to_int(str_sub(line, 0, (size_t)blank), 0, INT64_MAX, &at))
		return line;
	*out_at = at;
	return str_sub(line, (size_t)blank + 1, line.n);
}

static void read_line(struct str line, int64_t at, struct told *out)
{
	struct str *const fields[] = {
	    &out->line, &out->id, &out->place, &out->why};
	long long more;
	*out = (struct told){.at = at};
	line = read_time(line, &out->at);
	for (size_t i = 0; i < 4 && str_split(&line, '\t', fields[i]); i++)
		;
	if (!str_starts(out->line, S("+")) ||
	    !str_to_int(str_sub(out->line, 1, out->line.n), 1, MORE_MAX, &more))
		return;
	out->line = (struct str){NULL, 0};
	out->more = (size_t)more;
}

bool told_next(struct str *rest, int64_t at, int64_t now, struct told *out)
{
	struct str line;
	struct told one;
	while (rest->n && str_split(rest, '\n', &line)) {
		read_line(line, at, &one);
		if ((!one.line.n && !one.more) || one.at <= now - TOLD_SECONDS)
			continue;
		*out = one;
		return true;
	}
	return false;
}

static void add_field(struct buf *b, struct str s)
{
	bool fits = s.n <= FIELD_MAX;
	for (size_t i = 0; fits && i < s.n; i++)
		fits = (unsigned char)s.p[i] >= ' ';
	buf_addf(b, "\t%.*s", PRS(fits ? s : S("")));
}

static void add_line(struct buf *b, const struct told *t)
{
	buf_addf(b, "%lld %.*s", (long long)t->at,
	    PRS(str_sub(t->line, 0, TEXT_MAX)));
	add_field(b, t->id);
	add_field(b, t->place);
	add_field(b, t->why);
	buf_addc(b, '\n');
}

static void add_rest(struct buf *b, int64_t at, size_t more)
{
	if (more)
		buf_addf(b, "%lld +%zu\n", (long long)at,
		    more < MORE_MAX ? more : MORE_MAX);
}

struct str told_add(struct arena *a, struct str was, const struct told *one)
{
	struct buf b = buf_init((TOLD_MAX + 2) * LINE_ROOM);
	int64_t rest_at = one->at;
	size_t n = one->line.n > 0, more = one->more;
	struct told old;
	if (one->line.n)
		add_line(&b, one);
	while (told_next(&was, one->at, one->at, &old)) {
		if (old.line.n && n++ < TOLD_MAX) {
			add_line(&b, &old);
			continue;
		}
		rest_at = more ? rest_at : old.at;
		more += old.line.n ? 1 : old.more;
	}
	add_rest(&b, rest_at, more);
	struct str out = buf_dup(a, &b);
	buf_free(&b);
	return out;
}

struct str told_drop(struct arena *a, struct str was, struct str id)
{
	struct buf b = buf_init(was.n + 1);
	struct str line;
	struct told one;
	while (was.n && str_split(&was, '\n', &line)) {
		read_line(line, 0, &one);
		if (line.n && !told_is(&one, id))
			buf_addf(&b, "%.*s\n", PRS(line));
	}
	struct str out = buf_dup(a, &b);
	buf_free(&b);
	return out;
}

static struct str unbracketed(struct str id)
{
	bool both = str_starts(id, S("<")) && str_ends(id, S(">"));
	return both ? str_sub(id, 1, id.n - 1) : id;
}

bool told_is(const struct told *t, struct str id)
{
	return t->id.n && str_eq(unbracketed(t->id), unbracketed(id));
}
