/* SPDX-License-Identifier: MIT */
/* gazetted: the page to unsubscribe, in a config. */
#include "base/arena.h"
#include "base/url.h"
#include "conf/load.h"

#define URL_MOST 200 /* bytes: a token follows, in one line of a header */

void load_page_url(struct loader *l, struct place at, struct str v)
{
	struct url u;
	bool ok = v.n <= URL_MOST && str_istarts(v, S("https://")) &&
		  str_is_ascii(v) && url_parse(l->a, v, &u) && u.host.n &&
		  !u.user.n && !u.query.p && !u.fragment.p;
	for (size_t i = 0; ok && i < v.n; i++)
		ok = (unsigned char)v.p[i] > ' ' && !strchr("<>\"", v.p[i]);
	if (!ok) {
		load_mistake(l, at,
		    "url = \"%.*s\": must be https://HOST/PATH/, of %d bytes "
		    "at most, without a login or a query",
		    PRS(v), URL_MOST);
		return;
	}
	bool slash = str_ends(v, S("/"));
	l->c->httpd_url = slash ? v : str_cat(l->a, v, S("/"));
}

void load_listen(struct loader *l, struct place at, struct str v)
{
	ptrdiff_t colon = str_rchr(v, ':');
	long long port;
	bool ok = str_starts(v, S("unix:"))
		      ? str_starts(v, S("unix:/")) && v.n < 100
		      : colon > 0 &&
			    load_host_ok(str_sub(v, 0, (size_t)colon)) &&
			    str_to_int(str_sub(v, (size_t)colon + 1, v.n), 1,
				65535, &port);
	l->c->httpd_listen = v;
	if (!ok)
		load_mistake(l, at,
		    "listen = \"%.*s\": must be ADDRESS:PORT, as "
		    "127.0.0.1:8025 or [::1]:8025, or unix:/PATH",
		    PRS(v));
}

void load_httpd(struct loader *l)
{
	for (size_t i = 0; i < l->c->digests.n; i++)
		l->c->digests.v[i].unsubscribe_url = l->c->httpd_url;
}
