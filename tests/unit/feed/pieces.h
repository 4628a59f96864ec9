/* SPDX-License-Identifier: MIT */
/* gazetted: letters of which a piece is looked at. */
#ifndef GZ_TEST_FEED_PIECES_H
#define GZ_TEST_FEED_PIECES_H

#include "base/arena.h"
#include "feed/letter.h"
#include "tap.h"

#define COUNT(t) (sizeof(t) / sizeof(*(t)))

/* A letter to ann@example.org, with an HTML body. */
static inline struct feed read_one(
    struct arena *a, struct str bytes, bool split, struct letters_told *told)
{
	struct letter one = {.bytes = bytes, .arrived = 1700000000};
	letters list = {.v = &one, .n = 1, .cap = 1};
	const struct letter_opts opts = {.split = split};
	struct feed f;
	*told = (struct letters_told){0};
	feed_letters(a, &list, &opts, &f, told);
	return f;
}

static inline struct str html_letter(
    struct arena *a, const char *subject, const char *body)
{
	return arena_printf(a,
	    "From: \"Harbour Weekly\" <news@harbour.example>\n"
	    "To: Ann Smith <Ann@example.org>\nSubject: %s\n"
	    "Date: Mon, 02 Nov 2026 10:00:00 +0100\nMessage-ID: <1@h>\n"
	    "List-Unsubscribe: <https://harbour.example/out/7>\n"
	    "Content-Type: text/html; charset=utf-8\n\n%s",
	    subject, body);
}

#define LONG                                                                   \
	"<p>Ships came in from the west, and went out again to the east, and " \
	"nobody in the town could say how many there had been of them "        \
	"all.</p>"

/* What comes of one piece of a letter; what is around it stays. */
static inline struct str cleaned(struct arena *a, const char *piece)
{
	struct letters_told told;
	struct str bytes = html_letter(
	    a, "News", arena_printf(a, LONG "<div>%s</div>" LONG, piece).p);
	struct feed f = read_one(a, bytes, false, &told);
	if (f.entries.n != 1)
		return S("(no entry)");
	struct str s = f.entries.v[0].content, around = S(LONG);
	ok(str_starts(s, around) && str_ends(s, around), "%s: %s", piece, s.p);
	return str_sub(s, around.n, s.n - around.n);
}

struct row {
	const char *in, *want;
};

static inline void judge(const struct row *rows, size_t n)
{
	struct arena *a = arena_new();
	for (size_t i = 0; i < n; i++)
		is_str(
		    cleaned(a, rows[i].in), str_of(rows[i].want), rows[i].in);
	arena_free(&a);
}

#endif
