/* SPDX-License-Identifier: MIT */
/* gazetted: letters that somebody forwarded inside of his own. */
/*
 * Whatever its language, such a letter begins with what the fields of the one
 * in it said, and its subject ends in that one's:
 *
 *	Subject: WG: Ships come in		---- Weitergeleitet ----
 *						Von: Harbour <news@h.example>
 *						Betreff: Ships come in
 *						An: Reader <reader@example.org>
 *
 * The first address is its sender, the others are its readers'. All that up to
 * there goes: it is not of the letter that was forwarded.
 */
#include "base/arena.h"
#include "feed/caps.h"
#include "feed/letter_impl.h"

#define FIELDS_MIN 3  /* lines of a name and a value */
#define NAME_MAX   24 /* bytes of such a name */

/* "Betreff: Ships come in" */
static bool is_field(struct str line, struct str *out_value)
{
	ptrdiff_t colon = str_find(line, S(": "));
	struct str name = str_sub(line, 0, colon < 0 ? 0 : (size_t)colon);
	*out_value = str_trim(str_sub(line, name.n + 2, line.n));
	return name.n && name.n <= NAME_MAX && out_value->n &&
	       str_chr(name, '/') < 0;
}

/* The fields that the letter begins with. */
typedef VEC(struct str) values;

static bool fields_of(struct arena *a, struct str lines, values *out)
{
	struct str line, value;
	size_t before = 0;
	while (before <= LETTER_COVER_MAX && str_split(&lines, '\n', &line)) {
		line = str_trim(line);
		if (!line.n)
			continue;
		if (is_field(line, &value)) {
			*vec_push(a, out) = value;
			continue;
		}
		if (out->n >= FIELDS_MIN)
			return true;
		out->n = 0;
		before += line.n;
	}
	return out->n >= FIELDS_MIN;
}

/* "WG: Ships" ends in "Ships". */
static struct str inner_subject(const values *all, struct str outer)
{
	vec_each (all, v)
		if (outer.n > v->n && str_ends(outer, *v) &&
		    strchr(" :", outer.p[outer.n - v->n - 1]))
			return *v;
	return (struct str){NULL, 0};
}

/* Takes out these lines, which the letter begins with. */
static void cut_front(struct arena *a, struct html_node *root, struct str lines)
{
	struct str rest = str_squeeze(a, lines);
	VEC(struct html_node *) breaks = {0};
	for (struct html_node *n = root; n; n = html_tree_next(n, root)) {
		if (html_node_is(n, TAG_BR) && rest.n)
			*vec_push(a, &breaks) = n;
		if (n->type != HTML_NODE_TEXT)
			continue;
		struct str text = str_squeeze(a, n->name);
		if (!text.n)
			continue;
		ptrdiff_t at = str_find(rest, text);
		if (at < 0)
			break;
		rest = str_sub(rest, (size_t)at + text.n, rest.n);
		n->name = S("");
	}
	vec_each (&breaks, n)
		html_node_detach(*n);
}

bool letter_forwarded(struct arena *a, struct html_node *root, struct reader *r,
    struct str *subject, struct mailbox *out_from)
{
	values all = {0};
	bool sender = true;
	struct str lines = letter_lines(a, root);
	if (!fields_of(a, lines, &all))
		return false;
	struct str inner = inner_subject(&all, *subject);
	if (!inner.n)
		return false;
	vec_each (&all, v) {
		mailboxes found = {0};
		if (str_chr(*v, '@') < 0)
			continue;
		mime_addresses(a, *v, &found);
		vec_each (&found, m)
			if (sender)
				*out_from = *m;
			else
				reader_add(a, r, m);
		sender = !found.n && sender;
	}
	if (sender)
		return false;
	const struct str last = all.v[all.n - 1];
	cut_front(
	    a, root, str_sub(lines, 0, (size_t)(last.p - lines.p) + last.n));
	*subject = inner;
	return true;
}
