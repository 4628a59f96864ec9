/* SPDX-License-Identifier: MIT */
/* gazetted: the DKIM keys of our domains. */
#include "run/keyring.h"

#include <dirent.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/map.h"
#include "base/vec.h"
#include "mime/caps.h"
#include "mime/dkim.h"

#define PEM_MAX 16384 /* bytes of a key's file */

struct keyring {
	struct arena *a;
	struct str folder;
	struct map *found; /* by domain  */
	VEC(struct dkim *) all;
};

struct keyring *keyring_new(struct str folder)
{
	struct keyring *k = calloc(1, sizeof(*k));
	if (!k)
		abort();
	k->a = arena_new();
	k->folder = str_dup(k->a, folder);
	k->found = map_new(k->a);
	return k;
}

void keyring_free(struct keyring **k)
{
	if (!*k)
		return;
	vec_each (&(*k)->all, d)
		dkim_free(d);
	arena_free(&(*k)->a);
	free(*k);
	*k = NULL;
}

static int add_key(struct keyring *k, struct dkim *d, struct str path,
    struct str selector, struct err *e)
{
	struct str pem;
	struct stat sb;
	if (stat(path.p, &sb) == 0 && (sb.st_mode & 077))
		return err_set(e, ERR_CONFIG,
		    "%s: a private key that others may read; run: chmod 600 %s",
		    path.p, path.p);
	if (file_read(k->a, path.p, PEM_MAX, &pem, e) < 0 ||
	    dkim_add(d, selector, pem, e) < 0) {
		e->kind = ERR_CONFIG;
		return err_wrap(e, "%s", path.p);
	}
	return 0;
}

/* By name, so that the signatures' order does not depend on the disk's. */
static int is_key(const struct dirent *f)
{
	return f->d_name[0] != '.' && str_ends(str_of(f->d_name), S(".pem"));
}

static int load(
    struct keyring *k, struct str domain, struct dkim **out, struct err *e)
{
	struct dirent **files = NULL;
	struct str dir =
	    arena_printf(k->a, "%.*s/%.*s", PRS(k->folder), PRS(domain));
	int rc = 0, n = scandir(dir.p, &files, is_key, alphasort);
	struct dkim *d = n > 0 ? dkim_new(domain) : NULL;
	for (int i = 0; i < n; i++) {
		struct str name = str_of(files[i]->d_name);
		if (rc == 0)
			rc = add_key(k, d,
			    arena_printf(k->a, "%s/%s", dir.p, name.p),
			    str_sub(name, 0, name.n - 4), e);
		free(files[i]);
	}
	free(files);
	if (rc < 0)
		dkim_free(&d);
	if (d)
		*vec_push(k->a, &k->all) = d;
	*out = d;
	return rc;
}

int keyring_find(struct keyring *k, struct str domain, const struct dkim **out,
    struct err *e)
{
	struct dkim *d = NULL;
	*out = NULL;
	if (!k->folder.n || str_find(domain, S("/")) >= 0)
		return 0;
	struct str at = str_lower(k->a, domain);
	if ((*out = map_get(k->found, at)))
		return 0;
	/* A name of one label is nobody's. */
	for (ptrdiff_t dot; !d && (dot = str_chr(at, '.')) > 0;
	     at = str_sub(at, (size_t)dot + 1, at.n))
		if (load(k, at, &d, e) < 0)
			return -1;
	if (d)
		map_put(k->found, str_lower(k->a, domain), d);
	*out = d;
	return 0;
}
