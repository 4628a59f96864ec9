/* SPDX-License-Identifier: MIT */
/* gazetted: links of a letter that lost where they lead. */
/*
 *	/c?p=8Kd92m...	"The bridge opens late"		both became /c
 *	/c?p=Qq02Nd...	"Herring is back"
 *
 * The key was the reader's and the target's in one. What is named by words
 * leads there without it.
 */
#include "base/arena.h"
#include "base/map.h"
#include "base/url.h"
#include "feed/letter_impl.h"
#include "feed/letter_line.h"
#include "html/skip.h"

struct same {
	struct str href, label; /* the last that said where it leads */
	VEC(struct html_node *) links;
	bool several; /* places */
};

void letter_set_attr(struct html_node *n, struct str name, struct str value)
{
	for (uint32_t i = 0; i < n->attrs; i++)
		if (str_eq(n->attr[i].name, name))
			n->attr[i].value = value;
}

/* "mso-hide: all" alone hides from one program what all others show. */
bool letter_is_hidden(const struct html_node *n)
{
	struct str style = html_node_attr(n, S("style"));
	return html_styled(style, S("display"), S("none")) ||
	       html_styled(style, S("visibility"), S("hidden")) ||
	       html_styled(style, S("max-height"), S("0"));
}

/* A picture, a mark or "read more" says nothing of where it leads. */
static bool says_where(struct arena *a, struct str label)
{
	return label.n && !line_is_url(label) && !letter_is_mark(label) &&
	       !(letter_words(a, label) & WORDS_MORE);
}

void letter_same_add(struct same_links *s, struct html_node *link,
    struct str label, struct str href, struct str url)
{
	struct str was =
	    url_untracked(s->a, letter_link_target(s->a, str_trim(href)));
	if (letter_names_article(s->a, url) || str_eq(url, was))
		return;
	struct same *k = map_get(s->of, url);
	if (!k) {
		k = arena_new_of(s->a, struct same);
		map_put(s->of, url, k);
	}
	*vec_push(s->a, &k->links) = link;
	if (!says_where(s->a, label))
		return;
	k->several |=
	    k->label.n && !str_eq(was, k->href) && !str_ieq(label, k->label);
	k->href = was;
	k->label = label;
}

void letter_same_cut(const struct same_links *s)
{
	for (size_t i = 0; i < map_len(s->of); i++) {
		const struct same *k = map_value(s->of, i);
		for (size_t m = 0; k->several && m < k->links.n; m++)
			letter_set_attr(k->links.v[m], S("href"), S(""));
	}
}

/* A link in one is not read on its own: what is in it takes its place. */
static void unwrap(struct html_node *n)
{
	struct html_node *c;
	while ((c = n->first)) {
		html_node_detach(c);
		html_node_insert_before(n, c);
	}
	html_node_detach(n);
}

void letter_unlink(struct html_node *root)
{
	for (struct html_node *n = html_tree_next(root, root), *next; n;
	     n = next) {
		bool cut = html_node_is(n, TAG_A) && n->parent &&
			   html_node_attr(n, S("href")).p &&
			   !html_node_attr(n, S("href")).n;
		next = html_tree_next(n, root);
		if (!cut)
			continue;
		next = n->first ? n->first : html_tree_skip(n, root);
		unwrap(n);
	}
}
