/* SPDX-License-Identifier: MIT */
/* gazetted: marks of footnotes. */
#include "html/note.h"

#include <string.h>

#define TOKENS_MAX 8 /* of a mark, with spaces and its own tags */
#define DIGITS_MAX 3

static bool to_place(const struct html_token *k)
{
	return k->tag == TAG_A &&
	       str_chr(html_attr_get(k, S("href")), '#') >= 0;
}

bool html_note_mark(struct str s)
{
	static const struct str signs[] = {S_INIT("*"), S_INIT("**"),
	    S_INIT("†"), S_INIT("‡"), S_INIT("§"), S_INIT("¶")};
	size_t digits = 0;
	if (str_starts(s, S("[")) && str_ends(s, S("]")))
		s = str_trim(str_sub(s, 1, s.n - 1));
	for (size_t i = 0; i < sizeof(signs) / sizeof(*signs); i++)
		if (str_eq(s, signs[i]))
			return true;
	while (digits < s.n && ch_digit(s.p[digits]))
		digits++;
	return digits && digits == s.n && digits <= DIGITS_MAX;
}

bool html_skip_note(struct html_tokenizer *t, const struct html_token *start)
{
	bool link = to_place(start), raised = start->tag == TAG_SUP,
	     mark = false;
	if (!link && !raised)
		return false;
	/* Another one looks ahead: the token's attributes are this one's. */
	enum html_tag tag = start->tag;
	struct html_tokenizer ahead = *t;
	struct html_token k;
	for (int i = 0; i < TOKENS_MAX && html_next(&ahead, &k); i++) {
		if (k.type == HTML_END && k.tag == tag)
			break;
		if (k.type == HTML_TEXT && str_trim(k.text).n) {
			if (mark || !html_note_mark(str_trim(k.text)))
				return false;
			mark = true;
		}
		if (k.type != HTML_START)
			continue;
		link |= to_place(&k);
		raised |= k.tag == TAG_SUP;
		if (k.tag != TAG_A && k.tag != TAG_SUP && k.tag != TAG_SPAN)
			return false;
	}
	if (!mark || !link || !raised || k.type != HTML_END || k.tag != tag)
		return false;
	t->i = ahead.i;
	t->state = ahead.state;
	t->last_start = ahead.last_start;
	return true;
}
