/* SPDX-License-Identifier: MIT */
/* gazetted: letters that a source's operator is told of, as the state has them.
 */
#include "model/told.h"

#include "base/arena.h"
#include "base/buf.h"

#define MORE_MAX  1000000000
#define LINE_ROOM 4096

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

bool told_next(struct str *rest, int64_t at, int64_t now, int64_t *out_at,
    struct str *out_line, size_t *out_more)
{
	struct str line;
	long long more;
	while (rest->n && str_split(rest, '\n', &line)) {
		*out_at = at;
		*out_more = 0;
		*out_line = read_time(line, out_at);
		if (!out_line->n || *out_at <= now - TOLD_SECONDS)
			continue;
		if (*out_line->p == '+' &&
		    str_to_int(str_sub(*out_line, 1, out_line->n), 1, MORE_MAX,
			&more)) {
			*out_line = (struct str){NULL, 0};
			*out_more = (size_t)more;
		}
		return true;
	}
	return false;
}

struct str told_add(
    struct arena *a, struct str was, int64_t now, struct str line, size_t more)
{
	struct buf b = buf_init((TOLD_MAX + 2) * LINE_ROOM);
	int64_t at, rest_at = now;
	struct str one;
	size_t n = line.n > 0, other;
	line = str_sub(line, 0, LINE_ROOM / 2);
	if (line.n)
		buf_addf(&b, "%lld %.*s\n", (long long)now, PRS(line));
	while (told_next(&was, now, now, &at, &one, &other)) {
		if (one.n && n++ < TOLD_MAX) {
			buf_addf(&b, "%lld %.*s\n", (long long)at, PRS(one));
			continue;
		}
		rest_at = more ? rest_at : at;
		more += one.n ? 1 : other;
	}
	if (more)
		buf_addf(&b, "%lld +%zu\n", (long long)rest_at,
		    more < MORE_MAX ? more : MORE_MAX);
	struct str out = buf_dup(a, &b);
	buf_free(&b);
	return out;
}
