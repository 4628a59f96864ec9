/* SPDX-License-Identifier: MIT */
/* gazetted: the letters of a mailbox. */
#include "fetch/letterbox.h"

#include <assert.h>
#include <stdlib.h>

#include "base/url_host.h"
#include "fetch/box_impl.h"
#include "fetch/dialog.h"
#include "mime/parse.h"

#define SUBJECT_SHOWN 200 /* bytes */

static const struct box_kind *const kinds[] = {[LETTERBOX_IMAP] = &box_imap,
    [LETTERBOX_POP3] = &box_pop3,
    [LETTERBOX_MAILDIR] = &box_maildir,
    [LETTERBOX_MBOX] = &box_mbox};

static bool is_file(const struct box_kind *k)
{
	return k == &box_maildir || k == &box_mbox;
}

/* ---- for the kinds ---- */

bool box_passes(const struct letterbox *b, size_t n)
{
	return n > b->max_bytes && !b->o->front;
}

bool box_again(const struct letterbox *b, struct str id)
{
	for (size_t i = 0; i < b->o->n_again; i++)
		if (str_eq(b->o->again[i], id))
			return true;
	return false;
}

bool box_room(const struct letterbox *b, struct letters_read *out, size_t n)
{
	size_t sum = n < b->max_bytes ? n : b->max_bytes;
	vec_each (&out->list, l)
		sum += l->bytes.n;
	if (out->list.n < LETTERS_MAX && sum <= LETTERS_BYTES_MAX)
		return true;
	out->more = true;
	return false;
}

struct str box_too_large(struct arena *a, const struct letterbox *b)
{
	return arena_printf(a, "larger than %zu bytes", b->max_bytes);
}

void box_pass(struct arena *a, struct letters_read *out, struct str head,
    struct str place, struct str why)
{
	struct mime m;
	out->passed++;
	if (!box_names(out))
		return;
	mime_parse(a, str_sub(head, 0, LETTER_HEAD_MAX), &m);
	struct str subject = mime_text(a, mime_fields_of(&m), S("Subject"));
	struct str id = mime_text(a, mime_fields_of(&m), S("Message-ID"));
	*vec_push(a, &out->passed_names) = arena_printf(a,
	    "%.*s%s%.*s%s%s%.*s, %.*s", PRS(place), subject.n ? ", \"" : "",
	    PRS(str_sub(subject, 0, SUBJECT_SHOWN)), subject.n ? "\"" : "",
	    id.n ? " " : "", PRS(str_sub(id, 0, SUBJECT_SHOWN)), PRS(why));
}

void box_add(struct arena *a, struct letters_read *out, struct str id,
    struct str bytes, int64_t arrived)
{
	struct letter *l = vec_push(a, &out->list);
	*l = (struct letter){str_dup(a, id), bytes, arrived, false};
}

void box_look(
    const struct letterbox *b, struct arena *a, struct letters_read *out)
{
	if (b->o->look)
		b->o->look(b->o->look_ctx, a, out);
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

/* A file's path, or a folder's name. */
static struct str path_of(struct letterbox *b)
{
	return is_file(b->kind) ? str_dup(b->a, url_unescape(b->a, b->url.path))
				: imap_folder(b->a, &b->url);
}

int letterbox_read(const struct letterbox_opts *o, struct arena *a,
    struct letters_read *out, struct letterbox **out_box, struct err *e)
{
	struct arena *own = arena_new();
	struct letterbox *b = arena_new_of(own, struct letterbox);
	struct letters_read got = {0};
	assert(o->done != LETTERS_AUTO);
	b->a = own;
	b->o = o;
	b->max_bytes = o->max_bytes ? o->max_bytes : LETTER_BYTES_MAX;
	int rc = letterbox_url(b->a, o->url, &b->url, e);
	if (rc == 0)
		rc = letterbox_done_check(o->url, o->done, e);
	if (rc == 0) {
		b->kind = kinds[letterbox_kind_of(o->url)];
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
