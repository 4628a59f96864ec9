/* SPDX-License-Identifier: MIT */
/* gazetted: readers' ids in the links of a letter. */
#include "base/arena.h"
#include "base/buf.h"
#include "base/url.h"
#include "base/url_host.h"
#include "base/utf8.h"
#include "feed/letter_impl.h"
#include "feed/letter_url.h"

#define PLACES_MIN 3 /* links with one value: it is no thing's name */

#define PIECE_MIN 5 /* bytes of a piece that a way out has, too */
#define BARE_MIN  6 /* letters of a parameter that has no value ... */
#define BARE_MAX  16

#define COUNT(t) (sizeof(t) / sizeof(*(t)))

/* "leser" of "leser_id", "id_leser", "leserid", "lesernr" */
static struct str whose(struct str name)
{
	static const struct str ends[] = {S_INIT("_id"), S_INIT("-id"),
	    S_INIT("id"), S_INIT("_nr"), S_INIT("nr"), S_INIT("nummer"),
	    S_INIT("number")};
	if (str_istarts(name, S("id_")) || str_istarts(name, S("id-")))
		return str_sub(name, 3, name.n);
	for (size_t i = 0; i < COUNT(ends); i++)
		if (name.n > ends[i].n &&
		    str_ieq(str_sub(name, name.n - ends[i].n, name.n), ends[i]))
			return str_sub(name, 0, name.n - ends[i].n);
	return name;
}

/* A reader, a subscriber, a customer, a member, whoever gets it. */
static bool names_somebody(struct str word)
{
	static const struct str words[] = {S_INIT("donor"), S_INIT("leser"),
	    S_INIT("abonnent"), S_INIT("kunde"), S_INIT("kunden"),
	    S_INIT("mitglied"), S_INIT("mitglieds"), S_INIT("empfaenger"),
	    S_INIT("lecteur"), S_INIT("abonne"), S_INIT("adherent"),
	    S_INIT("destinataire"), S_INIT("utilisateur"), S_INIT("lector"),
	    S_INIT("abonado"), S_INIT("suscriptor"), S_INIT("cliente"),
	    S_INIT("usuario"), S_INIT("socio"), S_INIT("destinatario"),
	    S_INIT("assinante"), S_INIT("leitor"), S_INIT("iscritto"),
	    S_INIT("lettore"), S_INIT("utente"), S_INIT("abbonato"),
	    S_INIT("lezer"), S_INIT("abonnee"), S_INIT("klant"), S_INIT("lid"),
	    S_INIT("ontvanger"), S_INIT("prenumerant"), S_INIT("kund"),
	    S_INIT("medlem"), S_INIT("medlems"), S_INIT("mottagare"),
	    S_INIT("laeser"), S_INIT("modtager"), S_INIT("mottaker"),
	    S_INIT("tilaaja"), S_INIT("asiakas"), S_INIT("abonent"),
	    S_INIT("klient"), S_INIT("czytelnik"), S_INIT("odbiorca"),
	    S_INIT("odberatel"), S_INIT("zakaznik"), S_INIT("predplatitel"),
	    S_INIT("feliratkozo"), S_INIT("abone"), S_INIT("uye"),
	    S_INIT("podpischik")};
	return letter_any_eq(word, words, COUNT(words));
}

/* ... by its name, if its value is an id. */
bool letter_names_reader(struct str name)
{
	static const struct str names[] = {S_INIT("uid"), S_INIT("user"),
	    S_INIT("usr"), S_INIT("reader"), S_INIT("reader_id"),
	    S_INIT("readerid"), S_INIT("rid"), S_INIT("suid"), S_INIT("subid"),
	    S_INIT("sub_id"), S_INIT("sub"), S_INIT("rcpt"), S_INIT("member"),
	    S_INIT("contact"), S_INIT("customer"), S_INIT("customer_id"),
	    S_INIT("customerid"), S_INIT("cust"), S_INIT("person"),
	    S_INIT("person_id"), S_INIT("uuid"), S_INIT("account"),
	    S_INIT("account_id"), S_INIT("profile_id")};
	return letter_any_eq(name, names, COUNT(names)) ||
	       names_somebody(whose(name));
}

bool letter_numbers_reader(struct str name, struct str value)
{
	size_t i = 0;
	while (i < value.n && ch_digit(value.p[i]))
		i++;
	return name.n == 1 && strchr("cekmrsu", ch_lower(*name.p)) &&
	       i == value.n && reader_may_know(value);
}

/* Theirs name things to see. */
bool letter_names_things(struct str host)
{
	static const struct str sites[] = {
	    S_INIT("youtube.com"), S_INIT("google.com"), S_INIT("spotify.com")};
	return letter_of_mailchimp(host) ||
	       letter_of_any(host, sites, COUNT(sites));
}

bool letter_names_file(struct str path)
{
	static const char ends[] =
	    " pdf doc docx xls xlsx ppt pptx odt csv ics jpg jpeg png gif webp"
	    " mp3 mp4 epub zip ";
	ptrdiff_t dot = str_rchr(path, '.');
	char end[6];
	size_t n = path.n - (size_t)(dot + 1);
	if (dot < 0 || !n || n >= sizeof(end))
		return false;
	for (size_t i = 0; i < n; i++)
		end[i] = ch_lower(path.p[(size_t)dot + 1 + i]);
	return letter_listed(ends, (struct str){end, n});
}

bool letter_draws_paths(struct str host)
{
	static const struct str sites[] = {S_INIT("zoom.us"),
	    S_INIT("github.com"), S_INIT("gitlab.com"), S_INIT("dropbox.com"),
	    S_INIT("canva.com"), S_INIT("airtable.com")};
	return letter_of_any(host, sites, COUNT(sites));
}

/* Where a value was seen. */
struct drawn {
	struct str places[PLACES_MIN]; /* URL without the value */
	size_t n, enough;	       /* places */
	bool piece;		       /* of a path */
	bool bare;		       /* it has no name */
	bool poor;		       /* it may name a thing */
	const struct str *only;	       /* empty: its name has others, too */
};

bool letter_names_thing(struct str name)
{
	static const char names[] =
	    " id p v aid nid pid gid docid article story post item page issue"
	    " edition list playlist product sku isbn doi event film book video"
	    " photo gallery channel doc file topic thread slug key ticket cat"
	    " category tag section year date day week q search lang"
	    " shop store venue docket case bill Itemid __biz portal"
	    " journal series show collection ";
	ptrdiff_t joint = str_chr(name, '_'); /* "story_fbid" */
	return letter_listed(names, name) || str_ends(name, S("_id")) ||
	       str_ends(name, S("Id")) ||
	       (joint > 1 &&
		   letter_listed(names, str_sub(name, 0, (size_t)joint)));
}

static struct drawn *drawn_of(
    struct arena *a, struct link_ids *ids, struct str value)
{
	struct drawn *d = map_get(ids->drawn, value);
	if (!d) {
		d = arena_new_of(a, struct drawn);
		map_put(ids->drawn, value, d);
	}
	return d;
}

/* In how many places it must stand is decided by the one that asks for most. */
static void saw(struct drawn *d, struct str place, size_t enough)
{
	d->enough = enough > d->enough ? enough : d->enough;
	for (size_t i = 0; i < d->n; i++)
		if (str_eq(d->places[i], place))
			return;
	if (d->n < PLACES_MIN)
		d->places[d->n++] = place;
}

/* What the name says at that host; empty where it has said two things. */
static const struct str *only_value(struct arena *a, struct link_ids *ids,
    struct str host, struct str name, struct str value)
{
	struct str key = arena_printf(a, "%.*s %.*s", PRS(host), PRS(name));
	struct str *was = map_get(ids->names, key);
	if (!was) {
		was = arena_new_of(a, struct str);
		*was = value;
		map_put(ids->names, key, was);
	}
	if (!str_eq(*was, value))
		*was = S("");
	return was;
}

/* The other pairs, without those that only count. */
static struct str others(struct arena *a, const struct url *u, struct str pair)
{
	struct url v = *u;
	v.fragment = (struct str){NULL, 0};
	struct buf b = buf_init(8192);
	struct str rest = u->query, one;
	while (rest.n && str_split(&rest, '&', &one))
		if (one.p != pair.p)
			buf_addf(&b, "%.*s&", PRS(one));
	v.query = buf_dup(a, &b);
	buf_free(&b);
	return url_untracked(a, url_text(a, &v));
}

/* "?bhPqncb": no word, and nothing that is switched on. */
static bool may_be_bare(struct str s)
{
	size_t cases = 0;
	for (size_t i = 0; i < s.n; i++) {
		if (!ch_alnum(s.p[i]))
			return false;
		cases += i && ch_alpha(s.p[i]) && s.p[i] != ch_lower(s.p[i]);
	}
	return cases && s.n >= BARE_MIN && s.n <= BARE_MAX;
}

/* "a=1&b=2": a value under a name that is no thing's, and has no other, need
 * stand in two. */
static void saw_pairs(struct arena *a, struct link_ids *ids,
    const struct url *u, struct str pairs, struct str place)
{
	struct str pair;
	while (pairs.n && str_split(&pairs, '&', &pair)) {
		ptrdiff_t eq = str_chr(pair, '=');
		struct str value = str_sub(pair, (size_t)(eq + 1), pair.n);
		struct str name = str_sub(pair, 0, eq > 0 ? (size_t)eq : 0);
		bool bare = eq < 0 && may_be_bare(value);
		const struct str *only =
		    only_value(a, ids, u->host, name, value);
		if (!bare && !reader_may_know(value))
			continue;
		bool thing = !bare && (!name.n || letter_names_thing(name));
		struct drawn *d = drawn_of(a, ids, value);
		d->bare |= bare;
		if (name.n)
			d->only = only;
		saw(d, thing || bare ? place : others(a, u, pair),
		    thing ? PLACES_MIN : 2);
	}
}

/* Of a path, what is longer than a name of a thing need stand in two; what the
 * way out has as well is looked at in letter_learn_ids(). */
static void look_for_drawn(
    struct arena *a, struct link_ids *ids, const struct url *u)
{
	struct str rest = u->path, piece;
	struct str place =
	    arena_printf(a, "%.*s%.*s", PRS(u->host), PRS(u->path));
	if (letter_names_things(u->host))
		return;
	saw_pairs(a, ids, u, u->query, place);
	saw_pairs(a, ids, u, u->fragment, place);
	if (letter_names_file(u->path) || letter_draws_paths(u->host))
		return;
	while (rest.n && str_split(&rest, '/', &piece)) {
		bool known = reader_may_know(piece);
		if (!known && (piece.n < PIECE_MIN || !letter_may_be_id(piece)))
			continue;
		struct drawn *d = drawn_of(a, ids, piece);
		d->piece = true;
		d->poor |= !known;
		saw(d, place, letter_random_in(piece) ? 2 : PLACES_MIN);
	}
}

void letter_link_ids(struct arena *a, struct link_ids *ids, struct str href)
{
	struct url u;
	struct str pair;
	if (!url_is_web(href) || !url_parse(a, letter_link_target(a, href), &u))
		return;
	look_for_drawn(a, ids, &u);
	while (u.query.n && str_split(&u.query, '&', &pair)) {
		ptrdiff_t eq = str_chr(pair, '=');
		struct str name =
		    str_lower(a, str_sub(pair, 0, eq < 0 ? 0 : (size_t)eq));
		struct str *value = arena_new_of(a, struct str);
		if (eq < 0 || !letter_names_reader(name))
			continue;
		*value = str_sub(pair, (size_t)eq + 1, pair.n);
		const struct str *was = map_put(ids->values, name, value);
		if (was && !str_eq(*was, *value))
			*value = (struct str){NULL, 0};
	}
}

void letter_learn_ids(
    struct arena *a, struct reader *r, const struct link_ids *ids)
{
	for (size_t i = 0; i < map_len(ids->values); i++) {
		const struct str *value = map_value(ids->values, i);
		reader_learn_id(a, r, *value);
		if (letter_may_be_id(*value))
			reader_learn_tag(a, r, *value);
	}
	for (size_t i = 0; i < map_len(ids->drawn); i++) {
		const struct drawn *d = map_value(ids->drawn, i);
		size_t enough = d->only && !d->only->n ? PLACES_MIN : d->enough;
		struct str value = map_key(ids->drawn, i);
		if (d->piece && d->n > 1 && reader_tag_is(r, value))
			*vec_push(a, &r->pieces) = value;
		if (d->n < enough || d->poor)
			continue;
		if (d->piece)
			reader_learn_key(a, r, value);
		else if (d->bare)
			reader_learn_tag(a, r, value);
		else
			reader_learn_id(a, r, value);
	}
}
