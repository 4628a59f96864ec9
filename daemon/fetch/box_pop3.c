/* SPDX-License-Identifier: MIT */
/* gazetted: letters out of a POP3 mailbox. */
/*
 * RFC 1939. A letter is known by its UIDL; a mailbox lists its letters oldest
 * first, so what comes behind the last one taken is new. The cursor holds the
 * ids of the last POP3_REMEMBERED taken, in case some of them are deleted:
 *
 *	pop3 id1 id2 id3
 *
 * A tab before an id says that its letter was passed over or told of, and is
 * never deleted: what LIST says of a size need not be true.
 *
 * With LETTERS_DELETE they are deleted when the server has heard QUIT, in the
 * connection that read them; what is left there after a crash is deleted by
 * the next reading, which knows it by its id.
 */
#include <limits.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/clock.h"
#include "base/map.h"
#include "fetch/box_impl.h"
#include "fetch/dialog.h"

#define POP3_ID_MAX 70	    /* bytes, by the RFC */
#define POP3_LEFT   S("\t") /* no id has one */

struct entry {
	struct str id;
	int number;
	long long size;
	size_t letter; /* 1 + its place in the list; 0: passed over */
};
typedef VEC(struct entry) entries;

static int say(struct letterbox *b, const char *fmt, int n, struct err *e)
{
	struct arena *a = arena_new();
	int rc = dialog_send(b->d, arena_printf(a, fmt, n), e);
	arena_free(&a);
	return rc;
}

static int good(struct letterbox *b, const char *what, struct err *e)
{
	struct str line;
	if (dialog_line(b->d, &line, e) < 0)
		return -1;
	if (str_istarts(line, S("+OK")))
		return 0;
	return err_set(e,
	    str_ifind(line, S("IN-USE")) >= 0 ? ERR_RETRY : ERR_CONFIG,
	    "%s: the server says %.*s", what, PRS(str_sub(line, 0, 200)));
}

/* Each line of a list up to the lone dot. */
static int list(struct letterbox *b, const char *verb,
    void (*on)(void *ctx, int number, struct str rest), void *ctx,
    struct err *e)
{
	struct str line, number;
	long long n;
	if (dialog_send(b->d, str_of(verb), e) < 0 ||
	    dialog_send(b->d, S("\r\n"), e) < 0 || good(b, verb, e) < 0)
		return -1;
	for (long lines = 0; lines < DIALOG_LINES_MAX; lines++) {
		if (dialog_line(b->d, &line, e) < 0)
			return -1;
		if (str_eq(line, S(".")))
			return 0;
		if (str_split(&line, ' ', &number) &&
		    str_to_int(number, 1, INT_MAX, &n))
			on(ctx, (int)n, str_trim(line));
	}
	return err_set(e, ERR_REJECT, "the server's list has no end");
}

struct listing {
	struct arena *a;
	entries all;
};

static void on_id(void *ctx, int number, struct str id)
{
	struct listing *l = ctx;
	if (id.n && id.n <= POP3_ID_MAX && l->all.n < LETTERS_LISTED_MAX)
		*vec_push(l->a, &l->all) =
		    (struct entry){str_dup(l->a, id), number, 0, 0};
}

/* The ids came in order, and so do the sizes, mostly. */
static void on_size(void *ctx, int number, struct str size)
{
	struct listing *l = ctx;
	size_t lo = 0, hi = l->all.n;
	while (lo < hi) {
		size_t mid = (lo + hi) / 2;
		if (l->all.v[mid].number < number)
			lo = mid + 1;
		else
			hi = mid;
	}
	if (lo < l->all.n && l->all.v[lo].number == number)
		(void)str_to_int(size, 0, LLONG_MAX, &l->all.v[lo].size);
}

static int by_number(const void *x, const void *y)
{
	const struct entry *a = x, *b = y;
	return (a->number > b->number) - (a->number < b->number);
}

/* ---- letters ---- */

/* Absent where it is larger than it may be, or cut off there. */
static int retrieve(struct letterbox *b, struct arena *a, int number,
    struct str *out, struct err *e)
{
	struct buf buf = buf_init(b->max_bytes);
	int rc = say(b, "RETR %d\r\n", number, e);
	if (rc == 0)
		rc = good(b, "RETR", e);
	if (rc == 0)
		rc = dialog_text(b->d, &buf, e);
	if (rc == 0 && (!buf.over || b->o->front))
		*out = buf_dup(a, &buf);
	buf_free(&buf);
	return rc;
}

/* A letter that is too large is named by its fields, where the server has TOP
 * to ask for them. */
static int pass(struct letterbox *b, struct arena *a, const struct entry *en,
    struct letters_read *out, struct err *e)
{
	struct buf head = buf_init(LETTER_HEAD_MAX);
	struct str line;
	int rc = 0;
	if (box_names(out)) {
		rc = say(b, "TOP %d 0\r\n", en->number, e);
		if (rc == 0)
			rc = dialog_line(b->d, &line, e);
		if (rc == 0 && str_istarts(line, S("+OK")))
			rc = dialog_text(b->d, &head, e);
	}
	if (rc == 0)
		box_pass(a, out, buf_str(&head),
		    arena_printf(a, "UIDL %.*s", PRS(en->id)),
		    box_too_large(a, b));
	buf_free(&head);
	return rc;
}

static int delete_one(struct letterbox *b, int number, struct err *e)
{
	if (say(b, "DELE %d\r\n", number, e) < 0)
		return -1;
	return good(b, "DELE", e);
}

/* Deletes those that were taken before, and finds where the new ones begin. One
 * that was passed over is in no state: it stays. */
static int begin(struct letterbox *b, const entries *all, struct str known,
    size_t *out_from, struct err *e)
{
	struct arena *a = arena_new();
	bool stays = true, goes = false;
	struct map *old = map_new(a);
	struct str id;
	int rc = 0;
	*out_from = 0;
	while (str_split(&known, ' ', &id))
		if (str_starts(id, POP3_LEFT))
			map_put(old, str_sub(id, 1, id.n), &stays);
		else
			map_put(old, id, &goes);
	for (size_t i = 0; rc == 0 && i < all->n; i++) {
		const bool *left = map_get(old, all->v[i].id);
		if (!left)
			continue;
		*out_from = i + 1;
		if (b->o->done == LETTERS_DELETE && !*left &&
		    !box_passes(b, (size_t)all->v[i].size))
			rc = delete_one(b, all->v[i].number, e);
	}
	arena_free(&a);
	return rc;
}

/* The ids of the last letters that are done with, the newest last. */
static struct str remember(struct arena *a, struct str known, struct str fresh)
{
	struct buf b = buf_init((2 * LETTERS_MAX + 2) * (POP3_ID_MAX + 2));
	size_t n = 0, drop;
	struct str id, rest = known;
	buf_addf(&b, "pop3");
	while (rest.n && str_split(&rest, ' ', &id))
		n++;
	for (size_t i = 0; i < fresh.n; i++)
		n += fresh.p[i] == ' ';
	drop = n > LETTERS_MAX ? n - LETTERS_MAX : 0;
	while (known.n && str_split(&known, ' ', &id))
		if (drop)
			drop--;
		else
			buf_addf(&b, " %.*s", PRS(id));
	buf_adds(&b, fresh);
	struct str s = buf_dup(a, &b);
	buf_free(&b);
	return s;
}

/* False in `*out_room` where the reading is full. */
static int take_one(struct letterbox *b, struct arena *a, struct entry *en,
    struct letters_read *out, bool *out_room, struct err *e)
{
	struct str bytes = {NULL, 0};
	bool passes = box_passes(b, (size_t)en->size);
	*out_room = passes || box_room(b, out, (size_t)en->size);
	if (!*out_room)
		return 0;
	if (!passes && retrieve(b, a, en->number, &bytes, e) < 0)
		return -1;
	if (!bytes.p) /* or larger than it was said to be */
		return pass(b, a, en, out, e);
	box_add(a, out, en->id, bytes, INSTANT_NONE);
	en->letter = out->list.n;
	return 0;
}

/* `*out_to`: behind the last that is done with. */
static int take_from(struct letterbox *b, struct arena *a, entries *all,
    size_t from, struct letters_read *out, size_t *out_to, struct err *e)
{
	bool room = true;
	size_t i = 0;
	for (; i < from; i++)
		if (box_again(b, all->v[i].id) &&
		    take_one(b, a, &all->v[i], out, &room, e) < 0)
			return -1;
	for (; i < all->n; i++) {
		if (take_one(b, a, &all->v[i], out, &room, e) < 0)
			return -1;
		if (!room)
			break;
	}
	*out_to = i;
	return 0;
}

/* What the cursor is to remember, and what may go. */
static void sum_up(struct letterbox *b, const entries *all, size_t from,
    size_t to, const letters *list, struct buf *ids)
{
	struct buf numbers = buf_init(LETTERS_MAX * 12);
	for (size_t i = 0; i < to; i++) {
		const struct entry *en = &all->v[i];
		bool goes = en->letter && !list->v[en->letter - 1].told;
		if (goes)
			buf_addf(&numbers, "%d ", en->number);
		if (i >= from && ids->n + POP3_ID_MAX + 1 < ids->max)
			buf_addf(ids, " %.*s%.*s",
			    PRS(goes ? S("") : POP3_LEFT), PRS(en->id));
	}
	b->taken = buf_dup(b->a, &numbers);
	buf_free(&numbers);
}

static int pop3_read(struct letterbox *b, struct arena *a,
    struct letters_read *out, struct err *e)
{
	struct listing l = {.a = a};
	struct str known = {NULL, 0};
	struct buf ids = buf_init((LETTERS_MAX + 1) * (POP3_ID_MAX + 2));
	size_t from, to = 0;
	bool first = !box_cursor(b->o->cursor, "pop3", &known, 1);
	if (dialog_open(b->o, &b->url, &b->d, e) < 0)
		return -1;
	if (list(b, "UIDL", on_id, &l, e) < 0)
		return err_wrap(e, "letters cannot be known again");
	if (l.all.n)
		qsort(l.all.v, l.all.n, sizeof(*l.all.v), by_number);
	if (list(b, "LIST", on_size, &l, e) < 0 ||
	    begin(b, &l.all, known, &from, e) < 0)
		return -1;
	if (first && b->o->newest && l.all.n > b->o->newest)
		from = l.all.n - b->o->newest;
	int rc = take_from(b, a, &l.all, from, out, &to, e);
	if (rc == 0) {
		box_look(b, a, out);
		sum_up(b, &l.all, from, to, &out->list, &ids);
		out->cursor = remember(a, known, buf_str(&ids));
	}
	buf_free(&ids);
	return rc;
}

static int pop3_settle(struct letterbox *b, struct err *e)
{
	struct str rest = b->taken, number;
	long long n;
	while (str_split(&rest, ' ', &number))
		if (str_to_int(number, 1, INT_MAX, &n) &&
		    delete_one(b, (int)n, e) < 0)
			return -1;
	return 0;
}

/* Only now does the server delete. */
static void pop3_end(struct letterbox *b)
{
	struct err ignored;
	if (dialog_send(b->d, S("QUIT\r\n"), &ignored) == 0)
		(void)!good(b, "QUIT", &ignored);
}

const struct box_kind box_pop3 = {pop3_read, pop3_settle, pop3_end};
