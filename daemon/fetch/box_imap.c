/* SPDX-License-Identifier: MIT */
/* gazetted: letters out of an IMAP folder. */
/*
 * RFC 3501 as far as reading needs it, with MOVE (RFC 6851) and UIDPLUS
 * (RFC 4315) where the server has them. Letters are asked for by UID, which is
 * only ever larger for a newer one, and with BODY.PEEK, so that reading marks
 * nothing. The cursor is the folder's UIDVALIDITY, the largest UID taken, and
 * the UIDs not yet settled, as a set:
 *
 *	imap 1700000000 42 40:42
 *
 * Another UIDVALIDITY means that all UIDs mean something else: the folder is
 * read from its start. One dialogue:
 *
 *	SELECT (or EXAMINE) -> settle what is pending -> UID SEARCH -> UID
 *	FETCH sizes -> UID FETCH BODY.PEEK[] -> the caller commits -> UID STORE,
 *	UID MOVE or UID EXPUNGE -> LOGOUT
 */
#include <limits.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/clock.h"
#include "base/map.h"
#include "base/url_host.h"
#include "base/utf8.h"
#include "fetch/box_impl.h"
#include "fetch/dialog.h"
#include "text/date.h"

enum { CAN_MOVE = 1, CAN_UIDPLUS = 2 };

/* An answer's untagged lines go to `on_line`, if any, as they come, with the
 * literal that ends such a line in `literal`; -1 ends the dialogue. */
struct answer {
	int (*on_line)(struct answer *an, struct str line, struct err *e);
	struct letterbox *b;
	struct arena *a;
	struct letters_read *out;
	/* what is collected */
	unsigned long long validity, next;
	bool any_next;
	VEC(struct wanted {
		unsigned uid;
		unsigned long long size; /* 0: not asked for */
		bool came;
		struct str head; /* of one that is passed over */
	})
	uids;
	bool cuts;	    /* one of them is larger than a letter may be */
	struct str literal; /* of the line at hand; absent: none */
	size_t bytes;	    /* of all literals */
	struct str told;    /* the tagged line's words */
};

/* ---- words of the protocol ---- */

/* The number behind `key`, which begins a word of the line. */
static bool number_after(
    struct str line, const char *key, unsigned long long *out)
{
	struct str k = str_of(key);
	ptrdiff_t at = str_ifind(line, k);
	if (at < 0 || (at > 0 && ch_alnum(line.p[at - 1])))
		return false;
	unsigned long long v = 0;
	size_t i = (size_t)at + k.n, from = i;
	for (; i < line.n && ch_digit(line.p[i]) && v < 1ULL << 40; i++)
		v = v * 10 + (unsigned)(line.p[i] - '0');
	*out = v;
	return i > from;
}

/* "{123}" at the line's end. */
static bool literal_size(struct str line, unsigned long long *out)
{
	ptrdiff_t open = str_rchr(line, '{');
	long long v;
	if (open < 0 || !str_ends(line, S("}")))
		return false;
	struct str n = str_sub(line, (size_t)open + 1, line.n - 1);
	if (str_ends(n, S("+")))
		n.n--;
	if (!str_to_int(n, 0, LLONG_MAX, &v))
		return false;
	*out = (unsigned long long)v;
	return true;
}

/* RFC 3501 section 5.1.3: UTF-16 in base64 between '&' and '-'. */
static void shifted(struct buf *b, const uint16_t *units, size_t n)
{
	static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
				     "abcdefghijklmnopqrstuvwxyz0123456789+,";
	unsigned bits = 0, have = 0;
	buf_addc(b, '&');
	for (size_t i = 0; i < n; i++) {
		bits = bits << 16 | units[i];
		for (have += 16; have >= 6; have -= 6)
			buf_addc(b, digits[bits >> (have - 6) & 63]);
		bits &= (1u << have) - 1;
	}
	if (have)
		buf_addc(b, digits[bits << (6 - have) & 63]);
	buf_addc(b, '-');
}

struct str imap_folder(struct arena *a, const struct url *u)
{
	struct str p = url_unescape(a, u->path);
	p = str_sub(p, 1, p.n);
	if (str_ends(p, S("/")))
		p.n--;
	return p.n ? str_dup(a, p) : S("INBOX");
}

struct str imap_folder_name(struct arena *a, struct str name)
{
	struct buf b = buf_init(DIALOG_LINE_MAX / 2);
	uint16_t units[2 * 64];
	size_t n = 0;
	buf_addc(&b, '"');
	for (size_t i = 0; i < name.n;) {
		uint32_t c;
		i += utf8_next(name, i, &c);
		bool plain = c >= 0x20 && c < 0x7f;
		if ((plain || n > 125) && n) {
			shifted(&b, units, n);
			n = 0;
		}
		if (c < 0x20 || c == 0x7f || c == UTF8_BAD) {
			b.over = true;
			break;
		}
		if (plain && (c == '"' || c == '\\'))
			buf_addc(&b, '\\');
		if (plain)
			buf_addc(&b, (char)c);
		if (c == '&')
			buf_addc(&b, '-');
		if (!plain && c >= 0x10000) {
			units[n++] = (uint16_t)(0xd7c0 + (c >> 10));
			units[n++] = (uint16_t)(0xdc00 | (c & 0x3ff));
		} else if (!plain) {
			units[n++] = (uint16_t)c;
		}
	}
	if (n)
		shifted(&b, units, n);
	buf_addc(&b, '"');
	struct str out = b.over ? (struct str){NULL, 0} : buf_dup(a, &b);
	buf_free(&b);
	return out;
}

/* ---- commands and answers ---- */

/* Reads the literal that the line announces. Those that nobody asked for, or
 * that are larger than a letter may be, are passed over. */
static int take_literal(struct answer *an, unsigned long long n, struct err *e)
{
	if (!an->out || (n > an->b->max_bytes && n > LETTER_HEAD_MAX)) {
		if (n > 1ULL << 32)
			return err_set(e, ERR_REJECT,
			    "the server announces %llu bytes", n);
		return dialog_bytes(an->b->d, (size_t)n, NULL, e);
	}
	an->bytes += (size_t)n;
	if (an->bytes > LETTERS_BYTES_MAX + an->b->max_bytes)
		return err_set(e, ERR_REJECT,
		    "the server sends more than it said that there is");
	struct buf b = buf_init((size_t)n + 1);
	buf_reserve(&b, (size_t)n + 1);
	int rc = dialog_bytes(an->b->d, (size_t)n, &b, e);
	if (rc == 0)
		an->literal = buf_dup(an->a, &b);
	buf_free(&b);
	return rc;
}

/* One line of the answer with what belongs to it, joined: literals leave
 * their "{n}". */
static int whole_line(struct answer *an, struct buf *joined, struct err *e)
{
	struct str line;
	unsigned long long n;
	buf_clear(joined);
	an->literal = (struct str){NULL, 0};
	do {
		if (dialog_line(an->b->d, &line, e) < 0)
			return -1;
		buf_adds(joined, line);
		if (!literal_size(line, &n))
			break;
		buf_addc(joined, ' ');
		if (take_literal(an, n, e) < 0)
			return -1;
	} while (!joined->over);
	if (joined->over)
		return err_set(e, ERR_REJECT, "the server's answer has no end");
	return 0;
}

static int refused(struct str words, const char *what, struct err *e)
{
	bool later = str_istarts(words, S("NO [UNAVAILABLE]")) ||
		     str_istarts(words, S("NO [INUSE]")) ||
		     str_istarts(words, S("NO [LIMIT]")) ||
		     str_istarts(words, S("NO [SERVERBUG]"));
	return err_set(e,
	    later			  ? ERR_RETRY
	    : str_istarts(words, S("NO")) ? ERR_CONFIG
					  : ERR_REJECT,
	    "%s: the server says %.*s", what, PRS(str_sub(words, 0, 200)));
}

/* Sends "TAG command" and reads up to the tagged answer. */
static int answer_to(struct answer *an, struct str tag, struct err *e)
{
	struct buf joined = buf_init(2 * DIALOG_LINE_MAX);
	int rc = 0;
	for (long lines = 0; rc == 0; lines++) {
		if (lines > DIALOG_LINES_MAX) {
			rc = err_set(
			    e, ERR_REJECT, "the server's answer has no end");
			break;
		}
		rc = whole_line(an, &joined, e);
		struct str line = buf_str(&joined);
		if (rc < 0)
			break;
		if (str_starts(line, tag)) {
			an->told = str_dup(
			    an->a, str_trim(str_sub(line, tag.n, line.n)));
			break;
		}
		if (str_istarts(line, S("* BYE")))
			rc = err_set(e, ERR_RETRY, "the server hangs up: %.*s",
			    PRS(str_sub(line, 6, 200)));
		else if (an->on_line)
			rc = an->on_line(an, line, e);
	}
	buf_free(&joined);
	return rc;
}

/* `what` is for the message where the server says no. */
static int command(
    struct answer *an, struct str text, const char *what, struct err *e)
{
	struct letterbox *b = an->b;
	struct str tag = arena_printf(an->a, "g%u ", ++b->commands);
	if (dialog_send(b->d,
		arena_printf(an->a, "%.*s%.*s\r\n", PRS(tag), PRS(text)),
		e) < 0 ||
	    answer_to(an, tag, e) < 0)
		return -1;
	return str_istarts(an->told, S("OK")) ? 0 : refused(an->told, what, e);
}

/* ---- opening ---- */

static int on_capability(struct answer *an, struct str line, struct err *e)
{
	struct str word, rest = line;
	if (!str_istarts(line, S("* CAPABILITY ")))
		return 0;
	while (str_split(&rest, ' ', &word)) {
		if (str_ieq(word, S("MOVE")))
			an->b->can |= CAN_MOVE;
		if (str_ieq(word, S("UIDPLUS")))
			an->b->can |= CAN_UIDPLUS;
	}
	return 0;
}

static int on_select(struct answer *an, struct str line, struct err *e)
{
	number_after(line, "UIDVALIDITY ", &an->validity);
	an->any_next |= number_after(line, "UIDNEXT ", &an->next);
	return 0;
}

static int open_folder(struct answer *an, struct err *e)
{
	struct letterbox *b = an->b;
	struct str name = imap_folder_name(an->a, b->path);
	const char *verb = b->o->done == LETTERS_KEEP ? "EXAMINE" : "SELECT";
	if (!name.n)
		return err_set(e, ERR_CONFIG, "no folder has such a name");
	if (dialog_open(b->o, &b->url, &b->d, e) < 0)
		return -1;
	an->on_line = on_capability;
	if (command(an, S("CAPABILITY"), "CAPABILITY", e) < 0)
		return -1;
	an->on_line = on_select;
	if (command(an, arena_printf(an->a, "%s %.*s", verb, PRS(name)),
		arena_printf(an->a, "folder %.*s", PRS(b->path)).p, e) < 0)
		return -1;
	an->on_line = NULL;
	if (!an->validity)
		return err_set(e, ERR_CONFIG,
		    "folder %.*s: the server has no UIDs that stay (no "
		    "UIDVALIDITY)",
		    PRS(b->path));
	return 0;
}

/* ---- which ---- */

static int on_search(struct answer *an, struct str line, struct err *e)
{
	struct str word, rest = line;
	long long uid;
	if (!str_istarts(line, S("* SEARCH")))
		return 0;
	while (str_split(&rest, ' ', &word))
		if (str_to_int(word, 1, UINT_MAX, &uid) &&
		    an->uids.n < LETTERS_LISTED_MAX)
			vec_push(an->a, &an->uids)->uid = (unsigned)uid;
	return 0;
}

static int smaller_first(const void *x, const void *y)
{
	const struct wanted *a = x, *b = y;
	return (a->uid > b->uid) - (a->uid < b->uid);
}

/* "7:*" is the last letter too where there is no 7. */
static void sort_and_drop(struct answer *an, unsigned last)
{
	size_t n = 0;
	if (an->uids.n)
		qsort(
		    an->uids.v, an->uids.n, sizeof(*an->uids.v), smaller_first);
	for (size_t i = 0; i < an->uids.n; i++)
		if (an->uids.v[i].uid > last &&
		    (!n || an->uids.v[i].uid > an->uids.v[n - 1].uid))
			an->uids.v[n++] = an->uids.v[i];
	an->uids.n = n;
}

static int find_new(struct answer *an, unsigned last, bool first, struct err *e)
{
	size_t newest = an->b->o->newest;
	if (an->any_next && an->next <= (unsigned long long)last + 1)
		return 0;
	an->on_line = on_search;
	if (command(an,
		arena_printf(
		    an->a, "UID SEARCH UID %llu:* UNDELETED", last + 1ULL),
		"UID SEARCH", e) < 0)
		return -1;
	sort_and_drop(an, last);
	if (first && newest && an->uids.n > newest) {
		an->uids.v += an->uids.n - newest;
		an->uids.n = newest;
	}
	if (an->uids.n > LETTERS_MAX) {
		an->uids.n = LETTERS_MAX;
		an->out->more = true;
	}
	an->uids.cap = an->uids.n; /* not grown any more */
	return 0;
}

/* Ahead of them those that are asked for once more, by ids of this folder. */
static void add_again(struct answer *an, unsigned last)
{
	const struct letterbox_opts *o = an->b->o;
	struct answer all = {0};
	for (size_t i = 0; i < o->n_again; i++) {
		struct str uid = o->again[i], validity;
		long long v, u;
		if (str_split(&uid, '.', &validity) &&
		    str_to_int(validity, 1, LLONG_MAX, &v) &&
		    str_to_int(uid, 1, last, &u) &&
		    (unsigned long long)v == an->validity)
			vec_push(an->a, &all.uids)->uid = (unsigned)u;
	}
	if (!all.uids.n)
		return;
	vec_each (&an->uids, w)
		*vec_push(an->a, &all.uids) = *w;
	an->uids.v = all.uids.v;
	an->uids.n = an->uids.cap = all.uids.n;
}

/* ---- the letters ---- */

static struct wanted *wanted_uid(struct answer *an, struct str line)
{
	unsigned long long uid;
	if (!str_istarts(line, S("* ")) || str_ifind(line, S(" FETCH (")) < 0 ||
	    (!number_after(line, "UID ", &uid)))
		return NULL;
	for (size_t i = 0; i < an->uids.n; i++)
		if (an->uids.v[i].uid == uid)
			return &an->uids.v[i];
	return NULL;
}

static int on_size(struct answer *an, struct str line, struct err *e)
{
	struct wanted *w = wanted_uid(an, line);
	if (w)
		number_after(line, "RFC822.SIZE ", &w->size);
	if (w && !w->size)
		w->size = 1;
	return 0;
}

static int64_t internal_date(struct str line)
{
	struct str key = S("INTERNALDATE \"");
	ptrdiff_t at = str_ifind(line, key);
	int64_t t;
	if (at < 0)
		return INSTANT_NONE;
	struct str v = str_sub(line, (size_t)at + key.n, line.n);
	ptrdiff_t end = str_chr(v, '"');
	v = str_trim(str_sub(v, 0, end < 0 ? 0 : (size_t)end));
	return date_parse(v, &t) ? t : INSTANT_NONE;
}

static struct str letter_id(const struct answer *an, const struct wanted *w)
{
	return arena_printf(an->a, "%llu.%u", an->validity, w->uid);
}

static int on_letter(struct answer *an, struct str line, struct err *e)
{
	struct wanted *w = wanted_uid(an, line);
	if (!w || w->came || !an->literal.p)
		return 0;
	box_add(
	    an->a, an->out, letter_id(an, w), an->literal, internal_date(line));
	w->came = true;
	return 0;
}

static int on_head(struct answer *an, struct str line, struct err *e)
{
	struct wanted *w = wanted_uid(an, line);
	if (w && an->literal.p)
		w->head = an->literal;
	return 0;
}

static void pass(struct answer *an, const struct wanted *w, struct str why)
{
	box_pass(an->a, an->out, w->head, arena_printf(an->a, "UID %u", w->uid),
	    why);
}

/* Those that are too large are named by their fields. */
static int pass_large(struct answer *an, struct err *e)
{
	struct letterbox *b = an->b;
	an->on_line = on_head;
	for (size_t i = 0; i < an->uids.n; i++) {
		struct wanted *w = &an->uids.v[i];
		if (!box_passes(b, (size_t)w->size))
			continue;
		w->size = 0;
		if (box_names(an->out) &&
		    command(an,
			arena_printf(an->a,
			    "UID FETCH %u (UID BODY.PEEK[HEADER.FIELDS "
			    "(SUBJECT MESSAGE-ID)])",
			    w->uid),
			"UID FETCH", e) < 0)
			return -1;
		pass(an, w, box_too_large(an->a, b));
	}
	return 0;
}

/* "3:5,9" of those with a size; 0 marks those that are passed over. */
static struct str set_of(struct arena *a, const struct answer *an)
{
	struct buf b = buf_init(DIALOG_LINE_MAX / 2);
	for (size_t i = 0; i < an->uids.n; i++)
		if (an->uids.v[i].size)
			buf_addf(&b, "%s%u", b.n ? "," : "", an->uids.v[i].uid);
	struct str s = buf_dup(a, &b);
	buf_free(&b);
	return s;
}

/* Sizes first: a letter that is too large is not asked for, and a reading has
 * an end. */
static int choose(struct answer *an, unsigned *last, struct err *e)
{
	struct letterbox *b = an->b;
	size_t bytes = 0;
	for (size_t i = 0; i < an->uids.n; i++)
		an->uids.v[i].size = 1;
	struct str all = set_of(an->a, an);
	for (size_t i = 0; i < an->uids.n; i++)
		an->uids.v[i].size = 0;
	an->on_line = on_size;
	if (command(an,
		arena_printf(
		    an->a, "UID FETCH %.*s (UID RFC822.SIZE)", PRS(all)),
		"UID FETCH", e) < 0)
		return -1;
	for (size_t i = 0; i < an->uids.n; i++) {
		struct wanted *w = &an->uids.v[i];
		unsigned furthest = w->uid > *last ? w->uid : *last;
		if (box_passes(b, (size_t)w->size)) {
			*last = furthest;
			continue;
		}
		bool large = w->size > b->max_bytes;
		an->cuts |= large;
		bytes += large ? b->max_bytes : (size_t)w->size;
		if (bytes > LETTERS_BYTES_MAX) {
			an->uids.n = i;
			an->out->more = true;
			break;
		}
		*last = furthest;
	}
	return pass_large(an, e);
}

static int oldest_first(const void *x, const void *y)
{
	const struct letter *a = x, *b = y;
	long long u = 0, v = 0;
	struct str s = str_sub(a->id, (size_t)str_chr(a->id, '.') + 1, a->id.n);
	struct str t = str_sub(b->id, (size_t)str_chr(b->id, '.') + 1, b->id.n);
	if (!str_to_int(s, 0, UINT_MAX, &u) || !str_to_int(t, 0, UINT_MAX, &v))
		return 0;
	return (u > v) - (u < v);
}

static int fetch_all(struct answer *an, unsigned *last, struct err *e)
{
	struct letterbox *b = an->b;
	if (!an->uids.n || choose(an, last, e) < 0)
		return an->uids.n ? -1 : 0;
	struct str wanted = set_of(an->a, an);
	if (!wanted.n)
		return 0;
	an->on_line = on_letter;
	struct str part =
	    an->cuts ? arena_printf(an->a, "<0.%zu>", b->max_bytes) : S("");
	if (command(an,
		arena_printf(an->a,
		    "UID FETCH %.*s (UID INTERNALDATE BODY.PEEK[]%.*s)",
		    PRS(wanted), PRS(part)),
		"UID FETCH", e) < 0)
		return -1;
	/* What a server has lost is not in the state: it may not go. */
	for (size_t i = 0; i < an->uids.n; i++) {
		struct wanted *w = &an->uids.v[i];
		if (w->size && !w->came)
			pass(an, w, S("which the server does not give"));
	}
	if (an->out->list.n)
		qsort(an->out->list.v, an->out->list.n,
		    sizeof(*an->out->list.v), oldest_first);
	return 0;
}

/* What may be settled: all that came and is not told of. */
static void sum_up(struct answer *an)
{
	struct map *stays = map_new(an->a);
	box_look(an->b, an->a, an->out);
	vec_each (&an->out->list, l)
		if (l->told)
			map_put(stays, l->id, l);
	vec_each (&an->uids, w)
		if (!w->came || map_get(stays, letter_id(an, w)))
			w->size = 0;
	an->b->taken = set_of(an->b->a, an);
}

/* ---- settling ---- */

static int store(struct answer *an, const char *flag, struct err *e)
{
	return command(an,
	    arena_printf(an->a, "UID STORE %.*s +FLAGS.SILENT (%s)",
		PRS(an->b->taken), flag),
	    "marking the letters", e);
}

/* Without UIDPLUS they stay there marked as deleted: a plain EXPUNGE would
 * take what others have marked. */
static int expunge(struct answer *an, struct err *e)
{
	if (store(an, "\\Deleted", e) < 0)
		return -1;
	if (!(an->b->can & CAN_UIDPLUS))
		return 0;
	return command(an,
	    arena_printf(an->a, "UID EXPUNGE %.*s", PRS(an->b->taken)),
	    "deleting the letters", e);
}

static int move_once(struct answer *an, struct str folder, struct err *e)
{
	const char *what =
	    arena_printf(an->a, "moving the letters to %.*s", PRS(folder)).p;
	bool can = an->b->can & CAN_MOVE;
	if (command(an,
		arena_printf(an->a, "UID %s %.*s %.*s", can ? "MOVE" : "COPY",
		    PRS(an->b->taken), PRS(folder)),
		what, e) < 0)
		return -1;
	return can ? 0 : expunge(an, e);
}

static int move(struct answer *an, struct err *e)
{
	struct str folder = imap_folder_name(an->a, an->b->o->move_to);
	if (!folder.n)
		return err_set(e, ERR_CONFIG, "move_to: no folder's name");
	struct err first = ERR_INIT;
	if (move_once(an, folder, &first) == 0)
		return 0;
	if (str_ifind(an->told, S("[TRYCREATE]")) < 0) {
		*e = first;
		return -1;
	}
	if (command(an, arena_printf(an->a, "CREATE %.*s", PRS(folder)),
		"making the folder to move letters to", e) < 0)
		return -1;
	return move_once(an, folder, e);
}

static int imap_settle(struct letterbox *b, struct err *e)
{
	struct arena *a = arena_new();
	struct answer an = {.b = b, .a = a};
	int rc = 0;
	switch (b->o->done) {
	case LETTERS_SEEN: rc = store(&an, "\\Seen", e); break;
	case LETTERS_MOVE: rc = move(&an, e); break;
	case LETTERS_DELETE: rc = expunge(&an, e); break;
	case LETTERS_KEEP:
	case LETTERS_AUTO: break;
	}
	arena_free(&a);
	return rc;
}

/* ---- all ---- */

/* A set of UIDs and nothing else: it goes into a command. */
static struct str clean_set(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (!ch_digit(s.p[i]) && s.p[i] != ',' && s.p[i] != ':')
			return (struct str){NULL, 0};
	return s;
}

static int imap_read(struct letterbox *b, struct arena *a,
    struct letters_read *out, struct err *e)
{
	struct answer an = {.b = b, .a = a, .out = out};
	struct str words[3];
	long long validity = 0, uid = 0;
	bool known = box_cursor(b->o->cursor, "imap", words, 3) &&
		     str_to_int(words[0], 1, LLONG_MAX, &validity) &&
		     str_to_int(words[1], 0, UINT_MAX, &uid);
	if (open_folder(&an, e) < 0)
		return -1;
	if (known && (unsigned long long)validity == an.validity)
		b->taken = clean_set(words[2]);
	else
		uid = 0;
	if (letterbox_settle(b, e) < 0)
		return -1;
	unsigned last = (unsigned)uid;
	if (find_new(&an, last, !known, e) < 0)
		return -1;
	add_again(&an, last);
	if (fetch_all(&an, &last, e) < 0)
		return -1;
	sum_up(&an);
	bool pending = b->o->done != LETTERS_KEEP && b->taken.n;
	out->cursor = arena_printf(a, "imap %llu %u %.*s", an.validity, last,
	    PRS(pending ? b->taken : S("-")));
	return 0;
}

static void imap_end(struct letterbox *b)
{
	struct err ignored;
	(void)!dialog_send(b->d, S("bye LOGOUT\r\n"), &ignored);
}

const struct box_kind box_imap = {imap_read, imap_settle, imap_end};
