/* SPDX-License-Identifier: MIT */
/* gazetted: what the keys in a letter's addresses name. */
/*
 * A link is one reader's where it would be another one in another's letter. Of
 * that a letter alone shows nothing; but what a value names, the address says,
 * most often, as people made it:
 *
 *	/news/9f8a7b6c, ?id=48213, viewtopic.php?x=7	a thing of a kind
 *	/9f8a7b6c/the-bridge-is-open			a page, in words
 *	/files/9f8a7b6c.pdf				a file
 *
 * A value that names nothing of these is an unnamed key: "/u?k=Zx81kq",
 * "/weg/9f8a7b6c". Whose it is the letter tells (letter_frame.c).
 */
#include "base/arena.h"
#include "base/buf.h"
#include "base/url.h"
#include "base/url_host.h"
#include "feed/letter_url.h"

#define NUMBER_MIN    5 /* digits that tell readers apart */
#define WORD_MIN      3 /* letters of a word with a number behind: "euro2028" */
#define COUNTED_MAX   4 /* ... and of that number */
#define DRAWN_MIN     6 /* letters and digits of a key ... */
#define CASES_MIN     4 /* ... in both cases */
#define SHORT_NAME    2 /* bytes of a parameter's name that hardly is one ... */
#define SHORT_VALUE   2 /* ... whose value may be so short */
#define SHORTENED_MAX 8 /* bytes of a path that is all of an address */
#define KIND_MAX      24 /* bytes of a kind's name */

/* Pieces of paths before what is of that kind, or that show one of many. */
static const char kinds[] =
    " a p e nr news detail details article articles story stories post"
    " posts blog entry"
    " entries item items content contents node topic topics thread threads"
    " viewtopic showthread showtopic discussion discussions forum question"
    " questions answer answers comment comments issue issues bug bugs"
    " product products shop book books film films movie movies video videos"
    " watch clip photo photos gallery album song playlist episode episodes ep"
    " podcast podcasts series season show shows folge event events job jobs"
    " listing listings property recipe recipes doc docs document documents"
    " dataset datasets"
    " file files paper papers abs pdf publication publications report reports"
    " record records release releases press commit pull wiki map maps"
    " place places talk talks course courses webinar webinars live stream"
    " game games match matches player team channel page pages category tag"
    " section edition editions petition petitions project projects bill case"
    " cases incident incidents ruling rulings judgment judgments decision"
    " decisions exhibition exhibitions tour tours archive"
    " artikel artikler artikkel artikkeli beitrag beitraege meldung"
    " meldungen nachricht nachrichten bericht rezept rezepte termin termine"
    " entscheidung entscheidungen urteil urteile veranstaltung"
    " veranstaltungen stelle stellen produkt produkte buch"
    " actualite actualites actu recette recettes livre evenement evenements"
    " emploi noticia noticias articulo articulos nota receta recetas libro"
    " evento eventos empleo artigo artigos receita livro articolo articoli"
    " notizia notizie ricetta ricette nieuws nyhet nyheter nyhed"
    " nyheder uutinen uutiset wiadomosc wiadomosci artykul clanek clanky"
    " aktualita hir hirek cikk haber haberler makale articol stire stiri"
    " novost novosti statya ";

/* "viewtopic" of "viewtopic.php" */
static bool is_kind(struct str piece)
{
	ptrdiff_t dot = str_rchr(piece, '.');
	char low[KIND_MAX];
	piece = str_sub(piece, 0, dot < 0 ? piece.n : (size_t)dot);
	if (!piece.n || piece.n > sizeof(low))
		return false;
	for (size_t i = 0; i < piece.n; i++)
		low[i] = ch_lower(piece.p[i]);
	return letter_listed(kinds, (struct str){low, piece.n});
}

bool letter_shows_kind(struct str path)
{
	struct str last = letter_last_piece(path);
	return last.n > 1 && is_kind(last);
}

/* "20261103", "202611" */
static bool is_date(struct str s)
{
	return (s.n == 8 || s.n == 6) &&
	       (str_starts(s, S("19")) || str_starts(s, S("20")));
}

/* One word or number: may it be a key? One of few signs has both cases. */
static enum letter_key key_of(struct str s)
{
	size_t digits = 0, letters = 0, front = 0, up = 0;
	for (size_t i = 0; i < s.n; i++) {
		digits += ch_digit(s.p[i]);
		letters += ch_alpha(s.p[i]);
		up += ch_alpha(s.p[i]) && s.p[i] != ch_lower(s.p[i]);
		front += front == i && ch_alpha(s.p[i]);
	}
	if (!letters)
		return digits >= NUMBER_MIN && !is_date(s) ? KEY_NUMBER
							   : KEY_NONE;
	if (!digits)
		return letter_may_be_id(s) ? KEY_DRAWN : KEY_NONE;
	bool counted =
	    front >= WORD_MIN && front == letters && digits <= COUNTED_MAX;
	bool cases = up && up < letters;
	return s.n >= (cases ? CASES_MIN : DRAWN_MIN) && !counted ? KEY_DRAWN
								  : KEY_NONE;
}

static enum letter_key surer(enum letter_key x, enum letter_key y)
{
	return x > y ? x : y;
}

/* "77aa": a part of one, if not all. */
static bool is_part(struct str s)
{
	size_t digits = 0;
	for (size_t i = 0; i < s.n; i++)
		digits += ch_digit(s.p[i]);
	return s.n >= CASES_MIN && digits && digits < s.n;
}

/* The surest of its parts, or several in one. */
static enum letter_key key_in(struct str s)
{
	enum letter_key key = KEY_NONE;
	size_t parts = 0;
	if (letter_is_uuid(s))
		return KEY_DRAWN;
	for (size_t i = 0, to; i < s.n; i = to + 1) {
		for (to = i; to < s.n && !strchr(".,:-_@%+~!", s.p[to]); to++)
			;
		key = surer(key, key_of(str_sub(s, i, to)));
		parts += is_part(str_sub(s, i, to));
	}
	return parts > 1 ? KEY_DRAWN : key;
}

/* "/xK9q": a link made short, with less in it than a key needs. */
static bool is_shortened(struct str path)
{
	return str_rchr(path, '/') == 0 && path.n <= SHORTENED_MAX;
}

static bool is_year(struct str s)
{
	long long v;
	return s.n == 4 && str_to_int(s, 1900, 2099, &v);
}

/* "11" of "/2026/11/9f8a7b" */
static bool is_day(struct str s)
{
	long long v;
	return s.n <= 2 && str_to_int(s, 1, 31, &v);
}

/* Behind the name of a kind, or a date, is what is of it. */
static enum letter_key key_of_path(struct str path)
{
	enum letter_key key = KEY_NONE;
	struct str piece;
	bool kind = is_shortened(path);
	while (path.n && str_split(&path, '/', &piece)) {
		key = kind ? key : surer(key, key_in(piece));
		if (piece.n)
			kind = is_kind(piece) || is_year(piece) ||
			       str_starts(piece, S("@")) ||
			       (kind && is_day(piece));
	}
	return key == KEY_NUMBER ? KEY_COUNTED : key;
}

/* "1h20m", a place in what is heard or seen. */
static bool is_time(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (!ch_digit(s.p[i]) &&
		    (!i || !ch_digit(s.p[i - 1]) || !strchr("hms", s.p[i])))
			return false;
	return s.n && !ch_digit(s.p[s.n - 1]);
}

/* "i=b7", "k=z8q": hardly a name, and a value that no word is. */
static bool is_short(struct str name, struct str value)
{
	bool digit = false;
	for (size_t i = 0; i < value.n; i++)
		digit |= ch_digit(value.p[i]);
	return name.n && name.n <= SHORT_NAME && value.n >= SHORT_VALUE &&
	       ((str_ieq(name, S("k")) && digit) ||
		   ch_alpha(*value.p) != ch_alpha(value.p[value.n - 1]));
}

static enum letter_key key_of_pair(struct str pair)
{
	ptrdiff_t eq = str_chr(pair, '=');
	struct str name = str_sub(pair, 0, eq < 0 ? 0 : (size_t)eq);
	struct str value = str_sub(pair, (size_t)(eq + 1), pair.n);
	if ((letter_names_thing(name) && !str_ieq(name, S("key"))) ||
	    (name.n > 1 && is_kind(name)) || is_time(value))
		return KEY_NONE;
	return is_short(name, value) ? KEY_DRAWN : key_in(value);
}

static enum letter_key key_of_pairs(struct str pairs)
{
	enum letter_key key = KEY_NONE;
	struct str pair;
	while (pairs.n && str_split(&pairs, '&', &pair))
		key = surer(key, key_of_pair(pair));
	return key;
}

enum letter_key letter_unnamed_key(struct arena *a, struct str href)
{
	struct url u;
	href = url_untracked(a, letter_link_target(a, href));
	if (!url_is_web(href) || !url_parse(a, href, &u) ||
	    letter_names_things(u.host) || letter_draws_paths(u.host) ||
	    letter_has_name(u.path) || letter_names_file(u.path))
		return KEY_NONE;
	enum letter_key key = key_of_path(u.path);
	return letter_shows_kind(u.path) ? key
					 : surer(key, key_of_pairs(u.query));
}

bool letter_leads_to_thing(struct arena *a, struct str href)
{
	struct url u;
	struct str piece;
	bool kind = false, thing = false;
	if (!url_parse(a, letter_link_target(a, href), &u))
		return false;
	if (letter_shows_kind(u.path))
		return u.query.n > 0;
	while (u.path.n && str_split(&u.path, '/', &piece)) {
		thing |= kind && key_in(piece);
		kind = piece.n > 1 && is_kind(piece);
	}
	return thing && !u.query.n;
}

bool letter_drop_keys(struct arena *a, struct url *u)
{
	struct buf b = buf_init(u->query.n + 1);
	struct str rest = u->query, pair;
	while (rest.n && str_split(&rest, '&', &pair))
		if (!key_of_pair(pair))
			buf_addf(&b, "%s%.*s", b.n ? "&" : "", PRS(pair));
	u->query = b.n ? buf_dup(a, &b) : (struct str){NULL, 0};
	buf_free(&b);
	return key_of_path(u->path) != KEY_DRAWN;
}
