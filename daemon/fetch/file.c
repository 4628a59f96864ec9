/* SPDX-License-Identifier: MIT */
/* gazetted: documents from files. */
#include "fetch/file.h"

#include <sys/stat.h>

#include "base/arena.h"
#include "base/file.h"

/* file:/path, file:///path and file://localhost/path */
static struct str path_of(struct arena *a, struct str url)
{
	struct str p = str_sub(url, 5, url.n);
	if (str_starts(p, S("//localhost/")))
		p = str_sub(p, 11, p.n);
	while (str_starts(p, S("//")))
		p = str_sub(p, 1, p.n);
	return str_dup(a, p);
}

int fetch_file(struct arena *a, const struct fetch_request *req,
    size_t max_bytes, struct document *out, struct err *e)
{
	struct stat st;
	struct str path = path_of(a, req->url);
	struct document doc = {
	    .url = str_dup(a, req->url), .fetched_at = req->now, .max_age = -1};
	if (!str_starts(path, S("/")))
		return err_set(e, ERR_CONFIG,
		    "%.*s: a file's path begins with a slash, as in "
		    "file:/var/lib/news.xml",
		    PRS(req->url));
	if (stat(path.p, &st) < 0)
		return err_sys(e, ERR_CONFIG, "%s", path.p);
	doc.validators.last_modified =
	    arena_printf(a, "%lld.%09ld-%lld", (long long)st.st_mtim.tv_sec,
		st.st_mtim.tv_nsec, (long long)st.st_size);
	doc.unchanged =
	    str_eq(doc.validators.last_modified, req->validators.last_modified);
	if (!doc.unchanged && file_read(a, path.p, max_bytes, &doc.body, e) < 0)
		return -1;
	*out = doc;
	return 0;
}
