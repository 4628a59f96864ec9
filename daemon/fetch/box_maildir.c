/* SPDX-License-Identifier: MIT */
/* gazetted: letters out of a Maildir. */
/*
 * A letter's file is renamed by whoever reads the folder, but the part of its
 * name before the ':' stays. When it came into this folder is the inode's
 * change time, which a rename sets, so a letter that is filed here late counts
 * as new; so does one whose flags are changed, and is read again. The cursor is
 * the newest such time, and a reading looks MAILDIR_SLACK seconds further
 * back; or, where the last reading was full, the time and name to go on behind.
 * Unsettled names follow; with a ':' before them those that were told of and
 * would be looked at again; and with a '~' what is left of a name's digest, of
 * those that the first reading did not want, as long as they are there. Behind
 * a '>' is when the newest of these came that are too many for that.
 *
 *	maildir 1700000000123456789 /1700000000.M1P2.host/:17...
 *	maildir 1700000000123456789>1700000000120000000
 *	    1700000001.M9P8.host/1700000000.M1.../~0f3a5b7c9d1e
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/file.h"
#include "base/hash.h"
#include "base/map.h"
#include "fetch/box_impl.h"

#define NANO	       1000000000LL
#define UNWANTED_MAX   20000 /* letters that are known by their names ... */
#define UNWANTED_BYTES 6     /* ... of whose digests so many are kept */

struct item {
	struct str folder, name; /* "new", "17...:2,S" */
	int64_t came;		 /* nanoseconds */
	int64_t arrived;	 /* unix seconds */
	int64_t size;
};
typedef VEC(struct item) items;

static struct str unique(struct str name)
{
	ptrdiff_t colon = str_chr(name, ':');
	return str_sub(name, 0, colon < 0 ? name.n : (size_t)colon);
}

static struct str flags(struct str name)
{
	ptrdiff_t at = str_find(name, S(":2,"));
	return at < 0 ? S("") : str_sub(name, (size_t)at + 3, name.n);
}

static struct str path_of(
    struct arena *a, const struct letterbox *b, const struct item *it)
{
	return arena_printf(
	    a, "%.*s/%.*s/%.*s", PRS(b->path), PRS(it->folder), PRS(it->name));
}

static int list(struct letterbox *b, struct arena *a, struct str folder,
    items *out, struct err *e)
{
	struct str path =
	    arena_printf(a, "%.*s/%.*s", PRS(b->path), PRS(folder));
	DIR *dir = opendir(path.p);
	struct dirent *d;
	if (!dir)
		return err_sys(e, ERR_CONFIG, "%s", path.p);
	while (out->n < LETTERS_LISTED_MAX && (d = readdir(dir))) {
		struct str name = str_of(d->d_name);
		struct stat st;
		if (str_starts(name, S(".")) ||
		    str_chr(flags(name), 'T') >= 0 ||
		    fstatat(dirfd(dir), d->d_name, &st, 0) < 0 ||
		    !S_ISREG(st.st_mode))
			continue;
		*vec_push(a, out) = (struct item){folder, str_dup(a, name),
		    st.st_ctim.tv_sec * NANO + st.st_ctim.tv_nsec,
		    st.st_mtim.tv_sec, st.st_size};
	}
	closedir(dir);
	return 0;
}

static int order(int64_t came, struct str id, const struct item *it)
{
	if (came != it->came)
		return came < it->came ? -1 : 1;
	return str_cmp(id, unique(it->name));
}

static int oldest_first(const void *x, const void *y)
{
	const struct item *a = x;
	return order(a->came, unique(a->name), y);
}

/* ---- settling ---- */

static int settle_one(
    struct letterbox *b, struct arena *a, const struct item *it, struct err *e)
{
	struct str from = path_of(a, b, it), to;
	struct str id = unique(it->name), had = flags(it->name);
	bool seen = str_chr(had, 'S') >= 0;
	struct str now = seen ? had : str_cat(a, had, S("S"));
	if (b->o->done == LETTERS_DELETE) {
		if (unlink(from.p) < 0 && errno != ENOENT)
			return err_sys(e, ERR_CONFIG, "%s", from.p);
		return 0;
	}
	if (b->o->done == LETTERS_SEEN && seen)
		return 0;
	to = arena_printf(a, "%.*s/cur/%.*s:2,%.*s",
	    PRS(b->o->done == LETTERS_MOVE ? b->o->move_to : b->path), PRS(id),
	    PRS(now));
	if (file_move(from.p, to.p, e) < 0 && errno != ENOENT) {
		e->kind = ERR_CONFIG;
		return -1;
	}
	return 0;
}

/* maildir++ folders are beside the inbox: "Done" is PATH/.Done */
static int target(struct letterbox *b, struct arena *a, struct err *e)
{
	struct letterbox_opts *o = arena_new_of(b->a, struct letterbox_opts);
	if (b->o->done != LETTERS_MOVE)
		return 0;
	*o = *b->o;
	if (!str_starts(o->move_to, S("/")))
		o->move_to = arena_printf(
		    b->a, "%.*s/.%.*s", PRS(b->path), PRS(o->move_to));
	b->o = o;
	static const char *const parts[] = {"tmp", "new", "cur"};
	for (size_t i = 0; i < 3; i++)
		if (file_mkdirs(
			arena_printf(a, "%.*s/%s", PRS(o->move_to), parts[i]).p,
			e) < 0)
			return -1;
	return 0;
}

static int maildir_settle(struct letterbox *b, struct err *e)
{
	struct arena *a = arena_new();
	struct map *names = map_new(a);
	struct str rest = b->taken, name;
	items all = {0};
	int rc = list(b, a, S("new"), &all, e);
	if (rc == 0)
		rc = list(b, a, S("cur"), &all, e);
	if (rc == 0)
		rc = target(b, a, e);
	while (str_split(&rest, '/', &name))
		if (name.n)
			map_put(names, name, b);
	for (size_t i = 0; rc == 0 && i < all.n; i++)
		if (map_get(names, unique(all.v[i].name)))
			rc = settle_one(b, a, &all.v[i], e);
	arena_free(&a);
	return rc;
}

/* ---- reading ---- */

/* The beginning of a file; absent where it cannot be read. */
static struct str head_of(struct arena *a, struct str path, size_t max)
{
	char *p = arena_alloc(a, max + 1);
	int fd = open(path.p, O_RDONLY | O_CLOEXEC);
	size_t n = 0;
	ssize_t got = fd < 0 ? 0 : 1;
	while (got > 0 && n < max) {
		got = read(fd, p + n, max - n);
		n += got > 0 ? (size_t)got : 0;
	}
	if (fd >= 0)
		close(fd);
	if (got < 0)
		n = 0;
	p[n] = 0;
	return (struct str){n ? p : NULL, n};
}

/* False where the reading is full. */
static bool take(struct letterbox *b, struct arena *a, const struct item *it,
    struct letters_read *out)
{
	struct err why;
	struct str bytes, path = path_of(a, b, it);
	bool large = (size_t)it->size > b->max_bytes;
	if (box_passes(b, (size_t)it->size)) {
		box_pass(a, out, head_of(a, path, LETTER_HEAD_MAX), path,
		    box_too_large(a, b));
		return true;
	}
	if (!box_room(b, out, (size_t)it->size))
		return false;
	if (large)
		bytes = head_of(a, path, b->max_bytes);
	if (large && bytes.n)
		box_add(a, out, unique(it->name), bytes, it->arrived);
	else if (file_read(a, path.p, b->max_bytes, &bytes, &why) == 0)
		box_add(a, out, unique(it->name), bytes, it->arrived);
	else if (why.sys != ENOENT) /* somebody moved it just now */
		box_pass(a, out, S(""), path, S("which cannot be read"));
	return true;
}

/* Where the last reading came to. */
struct place {
	long long came;
	long long unwanted; /* what came until then; 0: all are wanted */
	struct str id;	    /* to go on behind; empty: look further back */
	struct str pending; /* names, parted by '/' */
};

static bool place_of(struct str cursor, struct place *out)
{
	struct str words[2], came;
	if (!box_cursor(cursor, "maildir", words, 2) ||
	    !str_split(&words[0], '>', &came) ||
	    !str_to_int(came, 0, LLONG_MAX, &out->came))
		return false;
	if (!str_to_int(words[0], 0, LLONG_MAX, &out->unwanted))
		out->unwanted = 0;
	out->pending = words[1];
	str_split(&out->pending, '/', &out->id);
	return true;
}

/* The names that have the mark: of the readings before. */
static struct map *marked(struct arena *a, struct str pending, char mark)
{
	struct map *names = map_new(a);
	struct str name;
	while (str_split(&pending, '/', &name))
		if (name.n && *name.p == mark)
			map_put(names, str_sub(name, 1, name.n), names);
	return names;
}

/* Letters of the readings before that are not to be read. */
struct known {
	struct map *told;     /* of, by their names */
	struct map *unwanted; /* by the first reading, by digests */
};

static struct str digest(struct arena *a, const struct item *it)
{
	struct str id = unique(it->name);
	struct key128 k = hash_key(&id, 1);
	return hash_hex(a, k.b, UNWANTED_BYTES);
}

static bool looks_again(const struct place *place, const struct item *it)
{
	return it->came >= place->came - MAILDIR_SLACK * NANO;
}

static void sum_up(struct letterbox *b, struct arena *a, const items *all,
    const struct known *known, const struct place *place,
    struct letters_read *out)
{
	struct buf names = buf_init(LETTERS_MAX * (NAME_MAX + 1));
	struct buf left = buf_init(LETTERS_MAX * (NAME_MAX + 2) +
				   UNWANTED_MAX * (2 * UNWANTED_BYTES + 2));
	struct map *told = known->told;
	box_look(b, a, out);
	vec_each (&out->list, l)
		if (l->told)
			map_put(told, l->id, l);
		else if (b->o->done != LETTERS_KEEP)
			buf_addf(&names, "/%.*s", PRS(l->id));
	vec_each (all, it)
		if (looks_again(place, it) && map_get(told, unique(it->name)))
			buf_addf(&left, "/:%.*s", PRS(unique(it->name)));
	vec_each (all, it)
		if (map_len(known->unwanted) &&
		    map_get(known->unwanted, digest(a, it)))
			buf_addf(&left, "/~%.*s", PRS(digest(a, it)));
	b->taken = buf_dup(b->a, &names);
	struct str unwanted = S("");
	if (place->unwanted >= place->came - MAILDIR_SLACK * NANO)
		unwanted = arena_printf(a, ">%lld", place->unwanted);
	out->cursor = arena_printf(a, "maildir %lld%.*s %.*s%s%.*s%.*s",
	    place->came, PRS(unwanted), PRS(out->more ? place->id : S("")),
	    names.n || left.n ? "" : "/", PRS(b->taken), PRS(buf_str(&left)));
	buf_free(&names);
	buf_free(&left);
}

/* Whatever became of its flags. */
static bool is_known(
    struct arena *a, const struct known *old, const struct item *it)
{
	return map_get(old->told, unique(it->name)) ||
	       (map_len(old->unwanted) &&
		   map_get(old->unwanted, digest(a, it)));
}

static bool is_new(const struct place *at, const struct item *it)
{
	if (at->id.n)
		return order(at->came, at->id, it) < 0;
	return looks_again(at, it) && it->came > at->unwanted;
}

static void take_again(struct letterbox *b, struct arena *a, const items *all,
    struct letters_read *out)
{
	vec_each (all, it)
		if (box_again(b, unique(it->name)) && !take(b, a, it, out))
			return;
}

static int maildir_read(struct letterbox *b, struct arena *a,
    struct letters_read *out, struct err *e)
{
	struct place last = {0}, now = {0};
	bool known = place_of(b->o->cursor, &last);
	items all = {0};
	size_t i = 0;
	const struct known old = {.told = marked(a, last.pending, ':'),
	    .unwanted = marked(a, last.pending, '~')};
	b->taken = last.pending;
	if (letterbox_settle(b, e) < 0 || list(b, a, S("new"), &all, e) < 0 ||
	    list(b, a, S("cur"), &all, e) < 0)
		return -1;
	if (all.n)
		qsort(all.v, all.n, sizeof(*all.v), oldest_first);
	take_again(b, a, &all, out);
	now.unwanted = last.unwanted;
	if (!known && b->o->newest && all.n > b->o->newest) {
		i = all.n - b->o->newest;
		size_t named = i < UNWANTED_MAX ? i : UNWANTED_MAX;
		for (size_t k = i - named; k < i; k++)
			map_put(old.unwanted, digest(a, &all.v[k]), b);
		now.unwanted = i > named ? all.v[i - named - 1].came : 0;
	}
	for (; i < all.n; i++) {
		const struct item *it = &all.v[i];
		if (box_again(b, unique(it->name)))
			continue;
		if (known && (!is_new(&last, it) || is_known(a, &old, it)))
			continue;
		if (!take(b, a, it, out))
			break;
		now.came = it->came;
		now.id = unique(it->name);
	}
	if (now.came < last.came && !out->more)
		now.came = last.came;
	sum_up(b, a, &all, &old, &now, out);
	return 0;
}

const struct box_kind box_maildir = {maildir_read, maildir_settle, NULL};
