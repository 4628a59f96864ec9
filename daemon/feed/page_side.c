/* SPDX-License-Identifier: MIT */
/* gazetted: the places of a page whose links are no list of news. */
/*
 *	never	nav, footer and their roles: on every page of a site
 *	hardly	aside, forms, what is called "menu" or "footer", what goes by
 *		"Most read": only where there is nothing else
 */
#include "feed/page_impl.h"

#define CALLED_MAX 160 /* bytes of a class or an id that are looked at */

static bool has_role(
    const struct html_node *n, const struct str *roles, size_t count)
{
	struct str role = html_node_attr(n, S("role"));
	for (size_t i = 0; role.n && i < count; i++)
		if (str_ieq(role, roles[i]))
			return true;
	return false;
}

bool page_is_frame(const struct html_node *n)
{
	static const struct str roles[] = {S_INIT("navigation"),
	    S_INIT("contentinfo"), S_INIT("banner"), S_INIT("dialog")};
	return n->tag == TAG_NAV || n->tag == TAG_FOOTER ||
	       has_role(n, roles, sizeof(roles) / sizeof(*roles));
}

/* As a word of a class or an id: "main-menu", not "menus". */
static bool is_called(struct str name, const struct str *words, size_t count)
{
	name = str_sub(name, 0, CALLED_MAX);
	for (size_t i = 0; i < name.n;) {
		size_t from = i;
		while (i < name.n && ch_alpha(name.p[i]))
			i++;
		for (size_t k = 0; k < count; k++)
			if (str_ieq(str_sub(name, from, i), words[k]))
				return true;
		i++;
	}
	return false;
}

bool page_is_aside(const struct html_node *n)
{
	static const struct str roles[] = {S_INIT("complementary")};
	static const struct str words[] = {S_INIT("nav"), S_INIT("navbar"),
	    S_INIT("navigation"), S_INIT("menu"), S_INIT("footer"),
	    S_INIT("sidebar"), S_INIT("breadcrumb"), S_INIT("breadcrumbs")};
	const size_t count = sizeof(words) / sizeof(*words);
	if (n->tag == TAG_BODY || n->tag == TAG_HTML)
		return false; /* "has-sidebar" */
	return n->tag == TAG_ASIDE || n->tag == TAG_FORM ||
	       is_called(html_node_attr(n, S("class")), words, count) ||
	       is_called(html_node_attr(n, S("id")), words, count) ||
	       has_role(n, roles, sizeof(roles) / sizeof(*roles));
}

/* What lists are called that go by readers, not by time. */
bool page_is_ranking(struct str heading)
{
	static const struct str words[] = {S_INIT("most read"),
	    S_INIT("most popular"), S_INIT("most viewed"),
	    S_INIT("most shared"), S_INIT("most commented"), S_INIT("popular"),
	    S_INIT("trending"), S_INIT("bestseller"), S_INIT("meistgelesen"),
	    S_INIT("meist gelesen"), S_INIT("am meisten gelesen"),
	    S_INIT("beliebt"), S_INIT("les plus lus"), S_INIT("plus lus"),
	    S_INIT("populaire"), S_INIT("lo más leído"), S_INIT("lo más visto"),
	    S_INIT("más leíd"), S_INIT("mais lidas"), S_INIT("mais lidos"),
	    S_INIT("as mais lidas"), S_INIT("i più letti"), S_INIT("più letti"),
	    S_INIT("meest gelezen"), S_INIT("populair"), S_INIT("mest läst"),
	    S_INIT("mest lest"), S_INIT("mest læst"), S_INIT("luetuimmat"),
	    S_INIT("nejčtenější"), S_INIT("najczęściej czytane"),
	    S_INIT("popularne"), S_INIT("популярн"), S_INIT("Популярн"),
	    S_INIT("самое читаемое"), S_INIT("Самое читаемое"),
	    S_INIT("en çok okunan"), S_INIT("ランキング"),
	    S_INIT("アクセスランキング"), S_INIT("人気記事"), S_INIT("热门"),
	    S_INIT("熱門"), S_INIT("많이 본")};
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (str_istarts(heading, words[i]))
			return true;
	return false;
}
