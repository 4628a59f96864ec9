/* SPDX-License-Identifier: MIT */
/* gazetted: letters out of an mbox file. */
/*
 * RFC 4155's format, as mail systems write it: a letter begins with a line
 * "From " with a time in it, at the file's start or behind an empty line, and a
 * field below it; and a ">From " in it stands for "From ". What else begins
 * with "From " is text that somebody did not quote. The file is only read. The
 *cursor is how far, and a hash of the bytes before that place: a file that is
 *shorter or other there was written anew, and is read from its start.
 *
 *	mbox 18342 9f86d081884c7d65
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/hash.h"
#include "fetch/box_impl.h"
#include "text/date.h"

#define WITNESS	      256 /* bytes before the place that are looked at */
#define LOCK_STALE    900 /* seconds after which PATH.lock was forgotten */
#define WRITE_SECONDS 60  /* in which a letter is written whole */

/* A file PATH.lock, which its owner would have renewed or taken away. */
static bool dot_locked(struct arena *a, const char *path)
{
	struct stat st;
	struct timespec now;
	clock_gettime(CLOCK_REALTIME, &now);
	return stat(arena_printf(a, "%s.lock", path).p, &st) == 0 &&
	       llabs((long long)now.tv_sec - st.st_mtime) < LOCK_STALE;
}

/* Whoever delivers locks the whole file while he writes, by one way or
 * another. */
static int lock(struct arena *a, int fd, const char *path, struct err *e)
{
	struct flock l = {.l_type = F_RDLCK, .l_whence = SEEK_SET};
	if (dot_locked(a, path))
		return err_set(
		    e, ERR_RETRY, "%s is locked by %s.lock", path, path);
	if (fcntl(fd, F_OFD_SETLK, &l) == 0 &&
	    flock(fd, LOCK_SH | LOCK_NB) == 0)
		return 0;
	return err_sys(e, ERR_RETRY, "%s is locked", path);
}

/* Is the letter at the file's end there whole? Those who write without a lock
 * end it with an empty line, behind more than its fields; or are long gone. */
static bool is_whole(struct str l, const struct stat *st)
{
	struct timespec now;
	ptrdiff_t body = str_find(l, S("\n\n")),
		  crlf = str_find(l, S("\n\r\n"));
	bool ended = str_ends(l, S("\n\n")) || str_ends(l, S("\n\r\n"));
	if (body < 0 || (crlf >= 0 && crlf < body))
		body = crlf;
	clock_gettime(CLOCK_REALTIME, &now);
	return llabs((long long)now.tv_sec - st->st_mtime) >= WRITE_SECONDS ||
	       (ended && body >= 0 && (size_t)body + 3 < l.n);
}

static bool read_at(int fd, char *p, size_t n, int64_t at)
{
	while (n) {
		ssize_t k = pread(fd, p, n, at);
		if (k <= 0)
			return false;
		p += k;
		n -= (size_t)k;
		at += k;
	}
	return true;
}

static struct str witness(struct arena *a, int fd, int64_t at)
{
	size_t n = at < WITNESS ? (size_t)at : WITNESS;
	char *p = arena_alloc(a, n + 1);
	if (!read_at(fd, p, n, at - (int64_t)n))
		return S("-");
	uint64_t h = hash_content((struct str){p, n});
	return arena_printf(a, "%016llx", (unsigned long long)h);
}

/* Where the last reading ended; 0 where that place is gone. */
static int64_t place_of(
    struct arena *a, int fd, int64_t size, struct str cursor)
{
	struct str words[2];
	long long at;
	if (!box_cursor(cursor, "mbox", words, 2) ||
	    !str_to_int(words[0], 0, size, &at) ||
	    !str_eq(words[1], witness(a, fd, at)))
		return 0;
	return at;
}

/* "From ann@example.org Mon Nov 23 06:00:00 2026" */
static int64_t arrived(struct str line)
{
	int64_t t;
	ptrdiff_t nl = str_chr(line, '\n');
	line = str_sub(line, 5, nl < 0 ? line.n : (size_t)nl);
	ptrdiff_t space = str_chr(line, ' ');
	if (space > 0 &&
	    date_parse(str_trim(str_sub(line, (size_t)space, line.n)), &t))
		return t;
	return INSTANT_NONE;
}

/* "From ann@example.org Mon Nov 23 06:00:00 2026"; or an address alone. */
static bool has_time(struct str line)
{
	if (str_rchr(str_trim(line), ' ') == 4)
		return true;
	for (size_t i = 2; i + 2 < line.n; i++)
		if (line.p[i] == ':' && ch_digit(line.p[i - 1]) &&
		    ch_digit(line.p[i + 1]) && ch_digit(line.p[i + 2]))
			return true;
	return false;
}

/* "Subject: ..." */
static bool is_field(struct str line)
{
	size_t n = 0;
	while (n < line.n && line.p[n] > ' ' && line.p[n] < 0x7f &&
	       line.p[n] != ':')
		n++;
	return n && n < line.n && line.p[n] == ':';
}

/* A letter begins so; what follows may not be there yet. */
static bool begins(struct str rest)
{
	struct str line;
	return str_starts(rest, S("From ")) && str_split(&rest, '\n', &line) &&
	       has_time(line) && (!rest.n || is_field(rest));
}

/* Where the letter that begins at `i` ends: at a "From " line behind an empty
 * one. */
static size_t end_of(struct str s, size_t i)
{
	bool empty = false;
	for (size_t from = i; i < s.n;) {
		struct str rest = str_sub(s, i, s.n);
		ptrdiff_t nl = str_chr(rest, '\n');
		size_t n = nl < 0 ? rest.n : (size_t)nl + 1;
		if (empty && i > from && begins(rest))
			return i;
		empty = rest.p[0] == '\n' || str_starts(rest, S("\r\n"));
		i += n;
	}
	return s.n;
}

/* Without its first line, and "From " where ">From " stands (mboxrd: one '>'
 * less of any number). */
static struct str letter_of(struct arena *a, struct str s)
{
	char *d = arena_alloc(a, s.n + 1);
	size_t n = 0;
	ptrdiff_t nl = str_chr(s, '\n');
	struct str rest = str_sub(s, nl < 0 ? s.n : (size_t)nl + 1, s.n), line;
	while (str_split(&rest, '\n', &line)) {
		size_t k = 0;
		while (k < line.n && line.p[k] == '>')
			k++;
		if (k && str_starts(str_sub(line, k, line.n), S("From ")))
			line = str_sub(line, 1, line.n);
		memcpy(d + n, line.p, line.n);
		n += line.n;
		d[n++] = '\n';
	}
	return (struct str){d, n ? n - 1 : 0};
}

struct mark {
	size_t from, to;
};
typedef VEC(struct mark) marks;

static void split(struct arena *a, struct str s, marks *out)
{
	ptrdiff_t first =
	    str_starts(s, S("From ")) ? 0 : str_find(s, S("\nFrom "));
	size_t i = first < 0 ? s.n : (size_t)first + (first > 0);
	while (i < s.n && out->n < LETTERS_LISTED_MAX) {
		struct mark *m = vec_push(a, out);
		m->from = i;
		m->to = i = end_of(s, i);
	}
}

/* Where the `newest` letters begin: looked for from the end, a piece of the
 * file at a time, each up to where the one behind it has its first letter. */
static bool place_of_newest(int fd, int64_t size, size_t newest, int64_t *out)
{
	struct arena *a = arena_new();
	size_t found = 0;
	bool good = true;
	for (int64_t to = size; good && to > 0 && found < newest;) {
		int64_t from =
		    to > LETTERS_BYTES_MAX ? to - LETTERS_BYTES_MAX : 0;
		size_t n = (size_t)(to - from);
		marks all = {0};
		char *p = arena_alloc(a, n + 1);
		good = read_at(fd, p, n, from);
		struct str s = {p, good ? n : 0};
		size_t start = from ? end_of(s, 0) : 0; /* within a letter */
		split(a, str_sub(s, start, s.n), &all);
		found += all.n;
		size_t skip = found > newest ? found - newest : 0;
		to = all.n ? from + (int64_t)(start + all.v[skip].from) : from;
		*out = to;
		arena_clear(a);
	}
	arena_free(&a);
	return good;
}

/* `cut`: the file goes on, and so may the last letter. */
static void take_all(struct letterbox *b, struct arena *a, struct str s,
    bool cut, const struct stat *st, int64_t *at, struct letters_read *out)
{
	marks all = {0};
	size_t i = 0, end = 0;
	split(a, s, &all);
	if (i < all.n)
		end = all.v[i].from;
	for (; i < all.n; i++) {
		struct str l = str_sub(s, all.v[i].from, all.v[i].to);
		struct str place = arena_printf(
		    a, "%lld", (long long)*at + (long long)all.v[i].from);
		bool last = i + 1 == all.n;
		if (last && cut && i > 0)
			break;
		if (last && !cut && !is_whole(l, st))
			break; /* the next reading has it */
		if (((last && cut) || l.n > b->max_bytes) && !b->o->front)
			box_pass(a, out,
			    letter_of(a, str_sub(l, 0, LETTER_HEAD_MAX)),
			    arena_printf(a, "at byte %.*s", PRS(place)),
			    box_too_large(a, b));
		else if (box_room(b, out, l.n))
			box_add(a, out, place,
			    letter_of(a, str_sub(l, 0, b->max_bytes)),
			    arrived(l));
		else
			break;
		end = all.v[i].to;
	}
	/* Without a letter: "Fro" may become one. */
	*at += (int64_t)(all.n || !is_whole(s, st) ? end : s.n);
}

/* The letters of readings before, by the bytes where they begin; the file is
 * the same up to `before`. */
static void take_again(struct letterbox *b, struct arena *a, int fd,
    int64_t before, struct letters_read *out)
{
	for (size_t i = 0; i < b->o->n_again; i++) {
		marks all = {0};
		long long at;
		if (before < 1 ||
		    !str_to_int(b->o->again[i], 0, before - 1, &at))
			continue;
		size_t left = (size_t)(before - at);
		size_t n = left < b->max_bytes + 2 ? left : b->max_bytes + 2;
		char *p = arena_alloc(a, n + 1);
		struct str s = {p, n};
		if (!read_at(fd, p, n, at) || !begins(s))
			continue;
		split(a, s, &all);
		struct str l = str_sub(s, 0, all.v[0].to);
		if (l.n <= b->max_bytes && box_room(b, out, l.n))
			box_add(a, out, b->o->again[i], letter_of(a, l),
			    arrived(l));
	}
}

static int read_from(struct letterbox *b, struct arena *a, int fd,
    struct letters_read *out, struct err *e)
{
	struct stat st;
	if (fstat(fd, &st) < 0 || !S_ISREG(st.st_mode))
		return err_set(e, ERR_CONFIG, "%s is no file", b->path.p);
	int64_t at = place_of(a, fd, st.st_size, b->o->cursor);
	if (!b->o->cursor.n && b->o->newest &&
	    !place_of_newest(fd, st.st_size, b->o->newest, &at))
		return err_set(
		    e, ERR_RETRY, "%s changed while it was read", b->path.p);
	size_t n = (size_t)(st.st_size - at);
	bool cut = n > LETTERS_BYTES_MAX;
	if (cut)
		n = LETTERS_BYTES_MAX;
	char *p = arena_alloc(a, n + 1);
	if (!read_at(fd, p, n, at))
		return err_set(
		    e, ERR_RETRY, "%s changed while it was read", b->path.p);
	out->more = cut;
	take_again(b, a, fd, at, out);
	take_all(b, a, (struct str){p, n}, cut, &st, &at, out);
	box_look(b, a, out);
	out->cursor = arena_printf(
	    a, "mbox %lld %s", (long long)at, witness(a, fd, at).p);
	return 0;
}

static int mbox_read(struct letterbox *b, struct arena *a,
    struct letters_read *out, struct err *e)
{
	int fd = open(b->path.p, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	if (fd < 0)
		return err_sys(e, ERR_CONFIG, "%s", b->path.p);
	int rc = lock(a, fd, b->path.p, e);
	if (rc == 0)
		rc = read_from(b, a, fd, out, e);
	if (rc == 0 && dot_locked(a, b->path.p)) /* since then */
		rc = lock(a, fd, b->path.p, e);
	close(fd);
	return rc;
}

const struct box_kind box_mbox = {mbox_read, NULL, NULL};
