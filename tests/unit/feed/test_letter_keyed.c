/* SPDX-License-Identifier: MIT */
/* gazetted: tests of links whose key names nothing, among a letter's items. */
#include "base/arena.h"
#include "feed/letter.h"
#include "tap.h"

#define COUNT(t) (sizeof(t) / sizeof(*(t)))

/* What is left of a letter. */
static struct str left_of(struct arena *a, bool html, struct str body)
{
	struct letter one = {
	    .bytes = arena_printf(a,
		"From: Quay <news@quay.example>\nTo: Ann <ann@example.org>\n"
		"Return-Path: <b-Kd93kDs9@carrier.example>\nSubject: On the "
		"quay\n"
		"Message-ID: <1@h>\nPrecedence: bulk\nContent-Type: text/%s; "
		"charset=utf-8\n\n%.*s",
		html ? "html" : "plain", PRS(body))};
	letters list = {.v = &one, .n = 1, .cap = 1};
	const struct letter_opts opts = {.split = false};
	struct letters_told told = {0};
	struct feed f;
	feed_letters(a, &list, &opts, &f, &told);
	return f.entries.n ? f.entries.v[0].content : S("");
}

/* ... with `between` among its items, in which pages have names. */
static struct str left(struct arena *a, bool html, struct str between)
{
	const char *const form =
	    html ? "<h2><a href='https://quay.example/third-basin'>A third "
		   "basin</a></h2><p>It opens on Monday.</p>%.*s<h2><a "
		   "href='https://quay.example/tram-to-the-hills'>The tram"
		   "</a></h2><p>It goes every nine minutes.</p>"
		 : "A third basin\nhttps://quay.example/third-basin\n\n"
		   "It opens on Monday.\n\n%.*s\n\nThe tram\n"
		   "https://quay.example/tram-to-the-hills\n\n"
		   "It goes every nine minutes.\n";
	struct str s = left_of(a, html, arena_printf(a, form, PRS(between)));
	ok(str_find(s, S("quay.example/third-basin")) >= 0 &&
		str_find(s, S("quay.example/tram-to-the-hills")) >= 0,
	    "both items: %.*s", PRS(between));
	return s;
}

/* Whatever they say, in whatever language, and whatever the key is called. */
static void own(void)
{
	static const char *const said[] = {"Had enough of us?",
	    "Rather on Sundays:", "Genug von uns?", "Plus rien de nous ?",
	    "¿Ya tuvo bastante?", "Masz nas dość?", "Elege van belőlünk?",
	    "もう十分ですか？", "نكتفي؟", "Riittää jo"};
	static const char *const urls[] = {"https://list.quay.example/u?k=",
	    "https://quay.example/q/", "https://quay.example/o/8821/",
	    "https://carrier.example/x?i=", "https://quay.example/me/list/"};
	struct arena *a = arena_new();
	for (size_t i = 0; i < COUNT(said); i++)
		for (size_t k = 0; k < COUNT(urls); k++) {
			const char *const forms[] = {"%s %sZx81kq",
			    "%s\n%sZx81kq", "%s\n\n%sZx81kq",
			    "<p>%s <a href='%sZx81kq'>»</a></p>"};
			for (size_t n = 0; n < COUNT(forms); n++)
				ok(str_find(left(a, n == 3,
						arena_printf(a, forms[n],
						    said[i], urls[k])),
				       S("Zx81kq")) < 0,
				    "%s, %s, %zu", said[i], urls[k], n);
		}
	arena_free(&a);
}

/* As the keys are: few signs, or in parts; nobody sees an empty link. */
static void shapes(void)
{
	static const char *const keys[] = {"x?i=b7", "x?k=z8q", "k/77aa-88bb",
	    "k/3f2b8c1e-9d4a-4c55-8a11-0c9e5f1a7b2d", "k/kXqPwZtR",
	    "k/d41d8cd98f", "k/~Zx81kq", "who?j=eyJh.Zx81kq"};
	struct arena *a = arena_new();
	for (size_t i = 0; i < COUNT(keys); i++) {
		struct str s = left(a, false,
		    arena_printf(
			a, "Enough?\nhttps://quay.example/%s", keys[i]));
		ok(str_find(s, str_of(keys[i])) < 0, "%s: %s", keys[i], s.p);
	}
	static const char *const forms[] = {
	    "<p><a href='https://quay.example/q/Zx81kq'></a></p>",
	    "<p>Enough? https://quay.example/q/Zx81kq</p>",
	    "Enough? www.quay.example/u?k=Zx81kq",
	    "Enough?\nlist.quay.example/weg/Zx81kq"};
	for (size_t i = 0; i < COUNT(forms); i++) {
		struct str s = left(a, i < 2, str_of(forms[i]));
		ok(str_find(s, S("Zx81kq")) < 0, "%s", s.p);
	}
	struct str shop =
	    S("All of it at www.quay.example/shop and quay.example.");
	ok(str_find(left(a, false, shop), shop) >= 0, "no key, no link");
	arena_free(&a);
}

/* In other words the text stays, and a page that is there without the key. */
static void in_doubt(void)
{
	struct arena *a = arena_new();
	struct str s = left(a, true,
	    S("<p>Those who rowed out that night may write to us <a "
	      "href='https://quay.example/w/Zx81kq'>about it</a> until "
	      "the month ends, and we print what they say.</p>"));
	ok(str_find(s, S("Zx81kq")) < 0, "no key: %s", s.p);
	ok(str_find(s, S("may write to us about it until")) >= 0, "%s", s.p);
	s = left(a, true,
	    S("<p><a href='https://quay.example/poll?n=3&amp;k=Zx81kq'>What "
	      "you think of the tram</a></p>"));
	ok(str_find(s, S("https://quay.example/poll?n=3\">What")) >= 0, "%s",
	    s.p);
	arena_free(&a);
}

/* Where what does not arrive goes back to has the key, too. */
static void returned(void)
{
	struct arena *a = arena_new();
	struct str s = left(a, true,
	    S("<p>Write to us <a href='https://quay.example/Kd93kDs9/the-tide'>"
	      "on the tide</a>, or on <a href='https://quay.example/the-wind?"
	      "by=Kd93kDs9'>the wind</a>.</p>"));
	ok(str_find(s, S("Kd93kDs9")) < 0, "%s", s.p);
	ok(str_find(s, S("https://quay.example/the-wind\"")) >= 0, "%s", s.p);
	arena_free(&a);
}

/* What names a thing of a kind, a page or a file, is made as others are, is
 * told of, or is where nobody knows the reader. */
static void things(void)
{
	static const char *const urls[] = {"https://quay.example/news/9f8a7b6c",
	    "https://quay.example/e/48213/walk",
	    "https://quay.example/story.php?x=9f8a7b6c",
	    "https://quay.example/thread?u=45123456",
	    "https://quay.example/?p=48213", "https://quay.example/48213",
	    "https://quay.example/t/the-third-basin/48213",
	    "https://quay.example/files/9f8a7b6c.pdf",
	    "https://quay.example/zine2026", "https://quay.example/xK9q",
	    "https://quay.example/s2e14", "https://quay.example/@bob/9f8a7b6c",
	    "https://quay.example/detail.html?nr=4821377",
	    "https://other.example/q/9f8a7b6c",
	    "https://quay.example/hear?t=1h20m",
	    "https://o-my.sharepoint.com/:w:/g/personal/bob_example_net/"
	    "EaBcDeFgHiJkLm12",
	    "https://www.facebook.com/permalink.php?story_fbid=pfbid02abcXYZ"};
	static const char *const told[] = {
	    "Who owns the crane\n%s\n\nNobody knows whose it is, and the court "
	    "that should know has no time before the spring.",
	    "How the crane was lifted over the wall\n%s\n\nIt took nine hours "
	    "and a tide that came when nobody hoped for it any more.",
	    "The crane\nhttps://quay.example/q/9f8a7b6c\n\nThe wall\n"
	    "https://quay.example/q/7b6c9f8a",
	    "Read on: https://quay.example/q/9f8a7b6c"};
	struct arena *a = arena_new();
	for (size_t i = 0; i < COUNT(urls); i++) {
		struct str url = str_of(urls[i]);
		ok(str_find(left(a, false,
				str_cat(a, S("Have you seen this?\n"), url)),
		       url) >= 0,
		    "%s", urls[i]);
		ok(str_find(
		       left(a, true,
			   arena_printf(a,
			       "<p><a href='%s'>What we saw</a></p>", urls[i])),
		       url) >= 0,
		    "%s", urls[i]);
	}
	for (size_t i = 0; i < COUNT(told); i++)
		ok(str_find(left(a, false,
				arena_printf(a, told[i],
				    "https://quay.example/q/"
				    "9f8a7b6c")),
		       S("/q/9f8a7b6c")) >= 0,
		    "%s", told[i]);
	arena_free(&a);
}

/* What one word names, and whatever stands apart from a way out that is known:
 * recordings, maps and tickets have such addresses, too. */
static void labels(void)
{
	static const char *const one[] = {
	    "Listen:", "Anhören:", "Map:", "Karte:", "Tickets:", "PDF:",
	    "Карта:", "Χάρτης:", "Foto’s:", "地図：", "Map"};
	static const char *const two[] = {
	    "Photos and map:", "Zum Anhören:", "Las fotos:", "The recording\n"};
	static const char out[] =
	    "\n\n--\nUnsubscribe: https://quay.example/u/Kq92mLx7Zw";
	struct arena *a = arena_new();
	for (size_t i = 0; i < COUNT(one); i++)
		for (int html = 0; html < 2; html++) {
			struct str s = left(a, html,
			    arena_printf(a,
				html ? "<p>%s https://quay.example/e/8sK2mQ9x"
				     : "%s https://quay.example/o/8sK2mQ9x",
				one[i]));
			ok(str_find(s, S("/8sK2mQ9x")) >= 0, "%s %d: %s",
			    one[i], html, s.p);
		}
	for (size_t i = 0; i < COUNT(two); i++) {
		struct str s = left_of(a, false,
		    arena_printf(a,
			"A ship with three masts came, and it stays here until "
			"Easter.\n\n%s "
			"https://quay.example/o/8sK2mQ9x%s",
			two[i], out));
		ok(str_find(s, S("/8sK2mQ9x")) >= 0, "%s: %s", two[i], s.p);
		ok(str_find(s, S("Kq92mLx7Zw")) < 0, "%s: %s", two[i], s.p);
	}
	static const char *const speak[] = {"Your own page:", "Dein Zugang:",
	    "Votre espace :", "Tell a friend with your link:"};
	for (size_t i = 0; i < COUNT(speak) + COUNT(two); i++) {
		bool stays = i >= COUNT(speak);
		struct str s = left(a, false,
		    arena_printf(a, "%s https://quay.example/o/8sK2mQ9x%s",
			stays ? two[i - COUNT(speak)] : speak[i], out));
		ok((str_find(s, S("/8sK2mQ9x")) >= 0) == stays,
		    "where pages have names, %zu: %s", i, s.p);
	}
	struct str s = left(a, false,
	    S("On Sundays: https://quay.example/o/8sK2mQ9x\n"
	      "Unsubscribe: https://quay.example/u/Kq92mLx7Zw"));
	ok(str_find(s, S("/8sK2mQ9x")) < 0, "beside the way out: %s", s.p);
	s = left(a, false,
	    S("Enough? https://quay.example/o/8sK2mQ9x\n\n"
	      "Unsubscribe: https://quay.example/u/Kq92mLx7Zw"));
	ok(str_find(s, S("/8sK2mQ9x")) < 0, "asked: %s", s.p);
	arena_free(&a);
}

/* The one way out may be a sentence's, in a path that others have for pages;
 * its text stays, for news may be beside it. */
static void offered(void)
{
	static const char *const own[] = {
	    "If this is no longer for you, drop by %s and that is that.",
	    "Si ya no te interesa, basta con pasar por %s y listo.",
	    "Wem das zu viel wird, der schaut unter %s vorbei.",
	    "Als je de haven niet meer hoeft, ga dan langs %s en klaar.",
	    "Если порт больше не интересен, загляните на %s и всё.",
	    "Om du tröttnat på hamnen, titta in på %s så är det klart."};
	static const char *const news[] = {
	    "If you cannot come, the recording will be at %s on Sunday.",
	    "The ferry no longer stops here. The timetable is at %s as ever.",
	    "Wer am Samstag mitsegeln will, findet die Liste unter %s ab "
	    "morgen."};
	struct arena *a = arena_new();
	for (size_t i = 0; i < COUNT(own) + COUNT(news); i++) {
		bool stays = i >= COUNT(own);
		const char *said = stays ? news[i - COUNT(own)] : own[i];
		const char *url = "https://quay.example/p/8sK2mQ9x";
		struct str body = arena_printf(a, said, url);
		struct str s = left_of(a, false,
		    str_cat(a, S("Four ships came to the quay. "), body));
		ok(str_find(s, S("Four ships came")) >= 0, "%s", s.p);
		ok((str_find(s, str_of(url)) >= 0) == stays, "%s", s.p);
		ok((str_find(s, S("quay. </p>")) >= 0) != stays,
		    "with its sentence: %s", s.p);
	}
	arena_free(&a);
}

/* On the way through a sentence that speaks to nobody it is a thing's, where
 * the way out is known. */
static void on_the_way(void)
{
	static const char out[] =
	    "<p><a "
	    "href='https://quay.example/u/Kq92mLx7Zw'>Unsubscribe</a></p>";
	struct arena *a = arena_new();
	struct str s = left(a, true,
	    arena_printf(a,
		"<p>The town has put out <a href='https://quay.example/d/"
		"8sK2mQ9x'>its count</a> of ships.</p>%s",
		out));
	ok(str_find(s, S("/d/8sK2mQ9x")) >= 0, "%s", s.p);
	s = left(a, true,
	    arena_printf(a,
		"<p>Tell us <a href='https://quay.example/v/8sK2mQ9x'>what "
		"you think</a> of this letter.</p>%s",
		out));
	ok(str_find(s, S("8sK2mQ9x")) < 0, "%s", s.p);
	arena_free(&a);
}

int main(void)
{
	TEST(own);
	TEST(shapes);
	TEST(in_doubt);
	TEST(returned);
	TEST(things);
	TEST(labels);
	TEST(offered);
	TEST(on_the_way);
	return tap_done();
}
