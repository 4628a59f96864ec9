/* SPDX-License-Identifier: MIT */
/* gazetted: what is personal, put into a finished message. */
#include "mime/splice.h"

#include "base/arena.h"
#include "base/vec.h"
#include "mime/caps.h"
#include "mime/encode.h"

struct mark {
	size_t at;
	unsigned char letter;
	bool body;
};

struct splice {
	VEC(struct mark) marks;
	bool used[SPLICE_LETTERS];
};

/* The first byte of the body; a mark may be the last thing before the empty
 * line only if a header follows it, and message_build() sees to that. */
static size_t body_start(struct str t)
{
	ptrdiff_t end = str_find(t, S("\r\n\r\n"));
	return end < 0 ? t.n : (size_t)end + 4;
}

static bool at_line_start(struct str t, const struct splice *sp, size_t at)
{
	if (at == 0 || t.p[at - 1] == '\n')
		return true;
	return sp->marks.n && sp->marks.v[sp->marks.n - 1].at + 3 == at;
}

int splice_find(
    struct arena *a, struct str t, struct splice **out, struct err *e)
{
	struct splice *sp = arena_new_of(a, struct splice);
	size_t body = body_start(t), i = 0;
	const char *hit;
	while (i < t.n && (hit = memchr(t.p + i, 1, t.n - i))) {
		i = (size_t)(hit - t.p);
		if (!mime_mark_at(t, i)) {
			i++;
			continue;
		}
		if (sp->marks.n == MIME_MARKS_MAX)
			return err_set(e, ERR_REJECT,
			    "more than %d places for personal values",
			    MIME_MARKS_MAX);
		if (i < body && !at_line_start(t, sp, i))
			return err_set(e, ERR_REJECT,
			    "a place for a personal value inside a header "
			    "line (letter %c)",
			    t.p[i + 1]);
		unsigned char letter = (unsigned char)t.p[i + 1];
		struct mark m = {i, letter, i >= body};
		*vec_push(a, &sp->marks) = m;
		sp->used[letter] = true;
		i += 3;
	}
	*out = sp;
	return 0;
}

bool splice_uses(const struct splice *sp, char letter)
{
	return ch_alpha(letter) && sp->used[(unsigned char)letter];
}

struct str splice_body_start(struct str t, const struct splice *sp)
{
	size_t end = t.n;
	vec_each (&sp->marks, m)
		if (m->body && m->at < end)
			end = m->at;
	return str_sub(t, body_start(t), end);
}

void splice_write(struct buf *out, struct str t, const struct splice *sp,
    const struct str values[SPLICE_LETTERS])
{
	size_t from = 0;
	vec_each (&sp->marks, m) {
		buf_add(out, t.p + from, m->at - from);
		if (m->body)
			mime_qp_value(out, values[m->letter]);
		else
			buf_adds(out, values[m->letter]);
		from = m->at + 3;
	}
	buf_add(out, t.p + from, t.n - from);
}
