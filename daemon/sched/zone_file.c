/* SPDX-License-Identifier: MIT */
/* gazetted: time zones: reading TZif files, finding them by name. */
/*
 * RFC 8536, version 2 and later:
 *
 *	header v1, data block v1 (32-bit times, skipped)
 *	header v2, data block: times, types of times, types, abbreviations
 *	"\n" rule "\n"
 *
 * Version 1 files, which zic has not written since 2007, are refused.
 */
#include "sched/zone_file.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "base/arena.h"
#include "base/file.h"

#define HEADER	    44 /* bytes */
#define NEAR_ENOUGH 3  /* edits up to which a name is worth a mention */

struct counts {
	uint32_t isut, isstd, leap, time, type, chr;
};

static uint32_t be32(const char *p)
{
	const unsigned char *b = (const unsigned char *)p;
	return (uint32_t)b[0] << 24 | (uint32_t)b[1] << 16 |
	       (uint32_t)b[2] << 8 | b[3];
}

static int64_t be64(const char *p)
{
	return (int64_t)((uint64_t)be32(p) << 32 | be32(p + 4));
}

/* Reads the header off the front; false where it is none or too big. */
static bool take_header(struct str *s, struct counts *c, char *version)
{
	if (s->n < HEADER || !str_starts(*s, S("TZif")))
		return false;
	*version = s->p[4];
	c->isut = be32(s->p + 20);
	c->isstd = be32(s->p + 24);
	c->leap = be32(s->p + 28);
	c->time = be32(s->p + 32);
	c->type = be32(s->p + 36);
	c->chr = be32(s->p + 40);
	*s = str_sub(*s, HEADER, s->n);
	return c->time <= ZONE_TIMES_MAX && c->type <= ZONE_TYPES_MAX &&
	       c->isut <= ZONE_TYPES_MAX && c->isstd <= ZONE_TYPES_MAX &&
	       c->leap <= ZONE_TIMES_MAX && c->chr <= ZONE_FILE_MAX;
}

/* Bytes of a data block whose times have `width` bytes. */
static size_t block_size(const struct counts *c, size_t width)
{
	return c->time * (width + 1) + c->type * 6 + c->chr +
	       c->leap * (width + 4) + c->isstd + c->isut;
}

static bool read_types(
    struct zone *z, const struct counts *c, const char *types)
{
	const char *abbr = types + c->type * 6;
	for (size_t i = 0; i < c->type; i++) {
		const char *p = types + 6 * i;
		int32_t offset = (int32_t)be32(p);
		size_t at = (unsigned char)p[5];
		if (offset < -ZONE_OFFSET_MAX || offset > ZONE_OFFSET_MAX ||
		    at >= c->chr)
			return false;
		size_t n = strnlen(abbr + at, c->chr - at);
		if (n >= ZONE_ABBR_MAX || n == c->chr - at)
			return false;
		z->type[i].offset = offset;
		memcpy(z->type[i].abbr, abbr + at, n);
	}
	return true;
}

/* The 64-bit block; it is all there. */
static bool read_block(struct zone *z, const struct counts *c, const char *p)
{
	z->n = c->time;
	z->types = c->type;
	z->at = arena_calloc(z->a, z->n + 1, sizeof(*z->at));
	z->which = arena_calloc(z->a, z->n + 1, sizeof(*z->which));
	z->type = arena_calloc(z->a, z->types, sizeof(*z->type));
	for (size_t i = 0; i < z->n; i++) {
		z->at[i] = be64(p + 8 * i);
		z->which[i] = (uint8_t)p[8 * z->n + i];
		if ((i && z->at[i] <= z->at[i - 1]) || z->which[i] >= z->types)
			return false;
	}
	return read_types(z, c, p + 9 * z->n);
}

/* The rule between two line breaks; an empty one says "as it was last". */
static bool read_footer(struct zone *z, struct str s)
{
	ptrdiff_t end;
	if (!s.n || s.p[0] != '\n')
		return false;
	s = str_sub(s, 1, s.n);
	if ((end = str_chr(s, '\n')) < 0)
		return false;
	s = str_sub(s, 0, (size_t)end);
	z->has_rule = s.n > 0;
	return !s.n || posix_tz_parse(s, &z->rule);
}

static bool read_file(struct zone *z, struct str s)
{
	struct counts c;
	char version;
	if (!take_header(&s, &c, &version) || version < '2' ||
	    s.n < block_size(&c, 4))
		return false;
	s = str_sub(s, block_size(&c, 4), s.n);
	if (!take_header(&s, &c, &version) || s.n < block_size(&c, 8))
		return false;
	if (!c.type || c.leap)
		return false;
	return read_block(z, &c, s.p) &&
	       read_footer(z, str_sub(s, block_size(&c, 8), s.n));
}

static struct zone *zone_new(struct str name)
{
	struct arena *a = arena_new();
	struct zone *z = arena_new_of(a, struct zone);
	z->a = a;
	z->name = str_dup(a, name);
	return z;
}

int zone_parse(
    struct str name, struct str file, struct zone **out, struct err *e)
{
	struct zone *z = zone_new(name);
	if (!read_file(z, file)) {
		zone_free(&z);
		return err_set(e, ERR_CONFIG,
		    "time zone \"%.*s\": its file is no TZif file of version 2 "
		    "or later without leap seconds",
		    PRS(name));
	}
	*out = z;
	return 0;
}

void zone_free(struct zone **z)
{
	if (!*z)
		return;
	struct arena *a = (*z)->a;
	arena_free(&a);
	*z = NULL;
}

bool zone_name_valid(struct str name)
{
	struct str rest = name, part;
	if (!name.n || name.n > ZONE_NAME_MAX)
		return false;
	for (size_t i = 0; i < name.n; i++)
		if (!ch_alnum(name.p[i]) && !memchr("+-_/", name.p[i], 4))
			return false;
	while (str_split(&rest, '/', &part))
		if (!part.n)
			return false;
	return true;
}

static const char *zone_folder(void)
{
	const char *dir = getenv("TZDIR");
	return dir && dir[0] == '/' ? dir : "/usr/share/zoneinfo";
}

/* Edits from one name to the other, case aside (Levenshtein, two rows). */
static int distance(struct str x, struct str y)
{
	int row[ZONE_NAME_MAX + 1];
	for (size_t k = 0; k <= y.n; k++)
		row[k] = (int)k;
	for (size_t i = 0; i < x.n; i++) {
		int diagonal = row[0];
		row[0] = (int)i + 1;
		for (size_t k = 0; k < y.n; k++) {
			int cost = ch_lower(x.p[i]) != ch_lower(y.p[k]);
			int best = diagonal + cost;
			if (row[k] + 1 < best)
				best = row[k] + 1;
			diagonal = row[k + 1];
			if (diagonal + 1 < best)
				best = diagonal + 1;
			row[k + 1] = best;
		}
	}
	return row[y.n];
}

static struct str city_of(struct str name)
{
	return str_sub(name, (size_t)(str_rchr(name, '/') + 1), name.n);
}

/* How unlike two names are: by the whole, or by the city alone ("Kiev",
 * "Europe/New_York"), which counts for a little more. */
static int unlike(struct str asked, struct str name)
{
	if (asked.n > ZONE_NAME_MAX || name.n > ZONE_NAME_MAX)
		return INT32_MAX;
	int whole = distance(asked, name);
	int city = distance(city_of(asked), city_of(name)) + 1;
	return city < whole ? city : whole;
}

/* The zone of likest name: tzdata.zi holds all, in lines "Z NAME …" and
 * "L TARGET NAME". Absent where the file is missing or none is near. */
static struct str likest(struct arena *a, struct str asked)
{
	struct err ignored = ERR_INIT;
	struct str path = arena_printf(a, "%s/tzdata.zi", zone_folder());
	struct str body, line, best = {NULL, 0};
	int nearest = NEAR_ENOUGH + 1;
	if (file_read(a, path.p, 1 << 20, &body, &ignored) < 0)
		return best;
	while (str_split(&body, '\n', &line)) {
		bool zone = str_starts(line, S("Z "));
		struct str rest = str_sub(line, 2, line.n), name;
		if (!zone && !str_starts(line, S("L ")))
			continue;
		if (!zone && !str_split(&rest, ' ', &name))
			continue;
		if (!str_split(&rest, ' ', &name))
			continue;
		int d = unlike(asked, name);
		if (d < nearest && d < (int)asked.n / 2 + 1) {
			nearest = d;
			best = name;
		}
	}
	return best;
}

static int unknown(struct arena *a, struct str name, struct err *e)
{
	struct str like = likest(a, name);
	if (like.p)
		return err_set(e, ERR_CONFIG,
		    "no time zone \"%.*s\"; did you mean \"%.*s\"?", PRS(name),
		    PRS(like));
	return err_set(e, ERR_CONFIG,
	    "no time zone \"%.*s\"; names are like \"Europe/Berlin\", see "
	    "`timedatectl list-timezones`",
	    PRS(str_sub(name, 0, 2 * ZONE_NAME_MAX)));
}

static int zone_utc(struct str name, struct zone **out)
{
	struct zone *z = zone_new(name);
	z->type = arena_new_of(z->a, struct zone_type);
	memcpy(z->type->abbr, "UTC", 4);
	z->types = 1;
	*out = z;
	return 0;
}

int zone_load(struct str name, struct zone **out, struct err *e)
{
	struct stat st;
	struct str body;
	int rc = -1;
	if (str_eq(name, S("UTC")))
		return zone_utc(name, out);
	struct arena *a = arena_new();
	struct str path = arena_printf(a, "%s/%.*s", zone_folder(), PRS(name));
	if (!zone_name_valid(name) || stat(path.p, &st) < 0 ||
	    !S_ISREG(st.st_mode))
		unknown(a, name, e);
	else if (file_read(a, path.p, ZONE_FILE_MAX, &body, e) < 0)
		e->kind = ERR_CONFIG; /* a zone's file of odd size */
	else
		rc = zone_parse(name, body, out, e);
	arena_free(&a);
	return rc;
}
