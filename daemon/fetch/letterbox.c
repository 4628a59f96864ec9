/* SPDX-License-Identifier: MIT */
/* gazetted: the letters of a mailbox. */
#include "fetch/letterbox.h"

#include <assert.h>
#include <stdlib.h>

#include "base/url_host.h"
#include "fetch/box_impl.h"
#include "fetch/dialog.h"

#define BIT(done) (1u << (done))

static const struct box_kind *const kinds[] = {
    &box_imap, &box_pop3, &box_maildir, &box_mbox};

static bool listed(const char *schemes, struct str scheme)
{
	struct str all = str_of(schemes), one;
	while (str_split(&all, '|', &one))
		if (str_ieq(one, scheme))
			return true;
	return false;
}

static const struct box_kind *kind_of(struct str url)
{
	ptrdiff_t colon = str_chr(url, ':');
	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++)
		if (colon > 0 &&
		    listed(kinds[i]->schemes, str_sub(url, 0, (size_t)colon)))
			return kinds[i];
	return NULL;
}

static bool is_file(const struct box_kind *k)
{
	return k == &box_maildir || k == &box_mbox;
}

static int parse(struct arena *a, struct str url, const struct box_kind *k,
    struct url *out, struct err *e)
{
	if (!k || !url_parse(a, url, out))
		return err_set(e, ERR_CONFIG,
		    "must be imaps://HOST/FOLDER, imap://HOST/FOLDER, "
		    "pop3s://HOST, pop3://HOST, maildir:/PATH or mbox:/PATH");
	if (is_file(k) ? out->host.n || !str_starts(out->path, S("/"))
		       : !out->host.n)
		return err_set(e, ERR_CONFIG,
		    is_file(k) ? "a path begins with one slash, as in "
				 "maildir:/var/mail/news"
			       : "there is no host in it");
	if (out->user.n)
		return err_set(e, ERR_CONFIG,
		    "a login does not stand in the URL; use user and "
		    "password_file");
	if (out->query.n || out->fragment.n)
		return err_set(e, ERR_CONFIG,
		    "a '?' or '#' in a folder's name is written %%3F or %%23");
	return 0;
}

int letterbox_url_check(struct str url, struct err *e)
{
	struct arena *a = arena_new();
	struct url u;
	int rc = parse(a, url, kind_of(url), &u, e);
	arena_free(&a);
	return rc;
}

int letterbox_done_check(struct str url, enum letters_done done, struct err *e)
{
	const struct box_kind *k = kind_of(url);
	if (!k || k->done & BIT(done))
		return 0;
	return err_set(e, ERR_CONFIG,
	    k == &box_mbox ? "an mbox file is not written to: only keep"
			   : "POP3 knows only keep and delete");
}

/* ---- for the kinds ---- */

bool box_room(struct letterbox *b, struct letters_read *out, size_t n)
{
	size_t sum = n;
	if (n > b->max_bytes) {
		out->passed++;
		return false;
	}
	vec_each (&out->list, l)
		sum += l->bytes.n;
	if (out->list.n < LETTERS_MAX && sum <= LETTERS_BYTES_MAX)
		return true;
	out->more = true;
	return false;
}

void box_add(struct arena *a, struct letters_read *out, struct str id,
    struct str bytes, int64_t arrived)
{
	struct letter *l = vec_push(a, &out->list);
	*l = (struct letter){str_dup(a, id), bytes, arrived};
}

bool box_cursor(
    struct str cursor, const char *mark, struct str *words, size_t n)
{
	struct str word;
	if (!str_split(&cursor, ' ', &word) || !str_eq(word, str_of(mark)))
		return false;
	for (size_t i = 0; i + 1 < n; i++)
		if (!str_split(&cursor, ' ', &words[i]))
			return false;
	words[n - 1] = cursor;
	return true;
}

/* ---- life ---- */

/* "/Lists/News" -> "Lists/News"; a file's path keeps its slash. */
static struct str path_of(struct letterbox *b)
{
	struct str p = url_unescape(b->a, b->url.path);
	if (is_file(b->kind))
		return str_dup(b->a, p);
	p = str_sub(p, 1, p.n);
	if (str_ends(p, S("/")))
		p.n--;
	return p.n ? str_dup(b->a, p) : S("INBOX");
}

int letterbox_read(const struct letterbox_opts *o, struct arena *a,
    struct letters_read *out, struct letterbox **out_box, struct err *e)
{
	struct arena *own = arena_new();
	struct letterbox *b = arena_new_of(own, struct letterbox);
	struct letters_read got = {0};
	b->a = own;
	b->o = o;
	b->kind = kind_of(o->url);
	b->max_bytes = o->max_bytes ? o->max_bytes : LETTER_BYTES_MAX;
	int rc = parse(b->a, o->url, b->kind, &b->url, e);
	if (rc == 0)
		rc = letterbox_done_check(o->url, o->done, e);
	if (rc == 0) {
		b->path = path_of(b);
		rc = b->kind->read(b, a, &got, e);
	}
	if (rc < 0) {
		letterbox_close(&b);
		return -1;
	}
	assert(got.cursor.p);
	*out = got;
	*out_box = b;
	return 0;
}

int letterbox_settle(struct letterbox *b, struct err *e)
{
	struct str taken = b->taken;
	if (b->o->done == LETTERS_KEEP || !taken.n)
		return 0;
	int rc = b->kind->settle(b, e);
	b->taken = (struct str){NULL, 0};
	return rc;
}

void letterbox_close(struct letterbox **b)
{
	if (!*b)
		return;
	struct arena *a = (*b)->a;
	if ((*b)->d && (*b)->kind->end)
		(*b)->kind->end(*b);
	dialog_close(&(*b)->d);
	arena_free(&a);
	*b = NULL;
}
