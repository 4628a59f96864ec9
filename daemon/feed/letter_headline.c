/* SPDX-License-Identifier: MIT */
/* gazetted: subjects that are headlines. */
/*
 * "Please confirm your address: what we learned from ten thousand" has words
 * behind a mark that say what is told. Who asks to confirm has there what is to
 * be confirmed, or the sender's name, or that a step is left.
 */
#include "base/arena.h"
#include "feed/letter_impl.h"

#define WORDS_MIN  2
#define NAME_MIN   4 /* bytes */
#define HEADING_UP 4 /* elements between a link and its heading */

/* What stands behind the first mark that ends a clause, or nothing. */
static struct str behind_mark(struct str s)
{
	static const struct str marks[] = {S_INIT(": "), S_INIT("? "),
	    S_INIT("："), S_INIT("？"), S_INIT("! "), S_INIT(" – "),
	    S_INIT(" — ")};
	for (size_t i = 0; i < s.n; i++)
		for (size_t k = 0; k < sizeof(marks) / sizeof(*marks); k++)
			if (str_starts(str_sub(s, i, s.n), marks[k]))
				return str_trim(
				    str_sub(s, i + marks[k].n, s.n));
	return S("");
}

bool letter_headline(const struct asking *q)
{
	struct str from =
	    letter_lower(q->a, mime_address_of(q->a, q->f, S("From")).name);
	struct str low = letter_lower(q->a, behind_mark(str_trim(q->subject)));
	struct str rest = low, word;
	bool named = false;
	size_t n = 0;
	while (letter_next_word(&rest, 0, &word)) {
		n++;
		named |= word.n >= NAME_MIN && str_find(from, word) >= 0;
	}
	return n >= WORDS_MIN && !named &&
	       !(letter_words(q->a, low) & (WORDS_CONFIRM | WORDS_SECRET)) &&
	       !letter_invites(q->a, low, S(""), S(""));
}

bool letter_in_heading(const struct html_node *n)
{
	bool heading = false;
	for (int up = 0; n && up < HEADING_UP; n = n->parent, up++)
		heading |= n->type == HTML_NODE_ELEMENT && n->tag >= TAG_H1 &&
			   n->tag <= TAG_H4;
	return heading;
}
