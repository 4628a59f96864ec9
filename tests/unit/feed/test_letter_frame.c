/* SPDX-License-Identifier: MIT */
/* gazetted: tests of a letter's frame, and of what is the reader's in links. */
#include "base/arena.h"
#include "feed/letter.h"
#include "tap.h"

#define COUNT(t)     (sizeof(t) / sizeof(*(t)))
#define P(url, text) "<p><a href=\"" url "\">" text "</a></p>"
#define ITEMS                                                                  \
	P("https://h.example/news/1", "Ferry line to the islands")             \
	P("https://h.example/news/2", "A tram along the quay")
#define OPAQUE "https://h.example/q/8Kd92mQx"

/* What is left of a letter to Ann Smith: its text, or its items' links, one a
 * line. */
static struct str left(struct arena *a, bool split, struct str body)
{
	struct letter one = {
	    .bytes = arena_printf(a,
		"From: Harbour Weekly <news@h.example>\n"
		"To: Ann Smith <ann@example.org>\nSubject: News\n"
		"Message-ID: <1@h>\n"
		"List-Unsubscribe: <https://lists.example/bye/9931-ZZ>\n"
		"Content-Type: text/html; charset=utf-8\n\n%.*s",
		PRS(body))};
	letters list = {.v = &one, .n = 1, .cap = 1};
	const struct letter_opts opts = {.split = split};
	struct letters_told told = {0};
	struct feed f;
	feed_letters(a, &list, &opts, &f, &told);
	struct str s = S("");
	vec_each (&f.entries, en)
		s = arena_printf(a, "%.*s%.*s\n", PRS(s),
		    PRS(en->letter ? en->content : en->link));
	return s;
}

/* Is the link in it, as a whole and among the items? */
static bool stays(struct arena *a, struct str body, struct str url)
{
	bool whole = str_find(left(a, false, body), url) >= 0;
	struct str items = left(a, true, body);
	bool item = str_find(items, url) >= 0;
	ok(whole == item, "as items as well: %s", body.p);
	ok(str_find(items, S("https://h.example/news/1\n")) >= 0 &&
		str_find(items, S("https://h.example/news/2\n")) >= 0,
	    "both items: %s", body.p);
	return whole || item;
}

static void labels(void)
{
	static const char *const rows[] = {
	    "Take me off this list please",
	    "Get fewer emails from us",
	    "Vom Verteiler streichen",
	    "Seltener Post bekommen",
	    "Me retirer de la liste",
	    "Recevoir moins de messages",
	    "Quitarme de la lista",
	    "Rimuovimi dalla lista",
	    "Remover o meu endereço",
	    "Je voorkeuren beheren",
	    "Usuń mnie z listy",
	    "Upravit nastavení odběru",
	    "Beni listeden kaldır",
	    "Скасувати підписку",
	    "إدارة تفضيلات البريد",
	    "הפסיקו לשלוח לי",
	    "登録情報の変更",
	    "메일 그만 받기",
	    "不再接收此类邮件",
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct str own = arena_printf(a, P(OPAQUE, "%s"), rows[i]);
		ok(!stays(a, str_cat(a, S(ITEMS), own), S(OPAQUE)),
		    "behind: %s", rows[i]);
		ok(!stays(a, str_cat(a, own, S(ITEMS)), S(OPAQUE)),
		    "before: %s", rows[i]);
	}
	arena_free(&a);
}

/* "%" stands around the link. */
static void sentences(void)
{
	static const char *const rows[] = {
	    "Um den Newsletter abzubestellen, %klicken Sie hier%.",
	    "To be removed from this list, %click here%.",
	    "Had enough of us? %Say goodbye%",
	    "Aby zrezygnować z newslettera, %kliknij tutaj%.",
	    "Se não deseja receber as nossas mensagens, %avise-nos%.",
	    "Vous ne voulez plus de nos courriels ? %Cliquez ici%.",
	    "Nechcete už dostávat naše zprávy? %Klikněte sem%.",
	    "Не хочете отримувати наші листи? %Натисніть тут%.",
	    "メールの受信を希望されない方は%こちら%",
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct str rest = str_of(rows[i]), front, label;
		str_split(&rest, '%', &front);
		str_split(&rest, '%', &label);
		struct str foot = arena_printf(a,
		    ITEMS "<p>%.*s<a href=\"" OPAQUE "\">%.*s</a>%.*s</p>",
		    PRS(front), PRS(label), PRS(rest));
		ok(!stays(a, foot, S(OPAQUE)), "%s", rows[i]);
	}
	arena_free(&a);
}

/* Headlines with such words in them, at the sender's, by whatever address. */
static void headlines(void)
{
	static const char *const rows[] = {
	    "Why fewer of us send Christmas cards",
	    "How we choose which letters to print",
	    "Stop me if you have heard this",
	    "Letters that changed the war",
	    "Waarom lezers hun abonnement opzeggen",
	    "Geen bericht is goed bericht",
	    "Minder post, meer tijd",
	    "La liste des plus beaux villages",
	    "Changer de compte, changer de vie",
	    "Ya no queremos más turistas",
	    "Cancellare la lista d’attesa",
	    "Nie chcemy tu drogi, mówią mieszkańcy",
	    "Dlaczego rezygnujemy z urlopów",
	    "Artık istemiyoruz diyen köylüler",
	    "Das Konto der Stadt ist leer",
	    "Non ricevo più lettere dal mare",
	};
	static const char *const paths[] = {"p/8f3a2b", "a/Kd93kDs9",
	    "blog/why-people-unsubscribe", "preferences-in-macroeconomics",
	    "story?id=448821", "l?page=2", "2026/opt-out-of-the-rat-race"};
	struct arena *a = arena_new();
	for (size_t i = 0; i < COUNT(rows) * COUNT(paths); i++) {
		const char *path = paths[i % COUNT(paths)];
		const char *text = rows[i / COUNT(paths)];
		struct str url = arena_printf(a, "https://h.example/%s", path);
		struct str one =
		    arena_printf(a, P("%.*s", "%s"), PRS(url), text);
		struct str last =
		    arena_printf(a, ITEMS "%.*s<hr><p>&copy; H</p>", PRS(one));
		ok(stays(a, last, url), "last: %s %s", path, text);
		ok(stays(a, str_cat(a, one, S(ITEMS)), url), "first: %s %s",
		    path, text);
	}
	arena_free(&a);
}

/* Whatever it says: by where it stands, and how it is made. */
static void places(void)
{
#define OFF P(OPAQUE, "Off we go, and far")
	static const struct {
		const char *in;
		bool stays;
	} rows[] = {
	    {ITEMS "<p>Harbour Ltd | <a href=\"" OPAQUE "\">Off we go now</a> "
		   "| <a href=\"https://h.example/terms\">Terms</a></p>",
		false},
	    {ITEMS "<hr>" OFF, false},
	    {ITEMS "<p>&copy; Harbour Ltd</p>" OFF, false},
	    {ITEMS "<p>-- <br><a href=\"https://o.example/q/8Kd92mQx\">Off we "
		   "go, and far</a></p>",
		false},
	    /* none of these is the frame's */
	    {ITEMS OFF, true},
	    {ITEMS "<hr>" OFF "<p>They went off on Monday, and nobody knows "
		   "how far it was.</p>",
		true},
	    {ITEMS "<hr>" OFF P(
		 "https://h.example/q/Pp31kdZm", "And back, one day"),
		true},
	    {ITEMS "<hr>" OFF P("https://o.example/b", "And back, one day"),
		true},
	    {"<p>&copy; Harbour Ltd</p>" ITEMS OFF, true},
	    {ITEMS "<p><a href=\"" OPAQUE "\">Off we go, and far</a><br><a "
		   "href=\"https://h.example/terms\">Terms</a></p>",
		true},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < COUNT(rows); i++)
		ok(stays(a, str_of(rows[i].in), S("/q/8Kd92mQx")) ==
			rows[i].stays,
		    "%s", rows[i].in);
	struct str told = S(ITEMS
	    "<p>We change how often we send this letter, <a href=\"" OPAQUE
	    "\">read why</a> today.</p>" P(
		"https://o.example/x", "The last of the ships"));
	ok(str_find(left(a, false, told), S(OPAQUE)) >= 0,
	    "a story on the letter, among others");
	ok(!stays(a,
	       S(P("https://h.example/news/3", "Ships went off") P(
		   "https://click.h.example/r?u=https%3A%2F%2Flists.example"
		   "%2Fbye%2F9931-ZZ",
		   "Off we go") ITEMS),
	       S("Off we go")),
	    "leads to List-Unsubscribe");
	ok(!stays(a,
	       S(ITEMS P(
		   "https://lists.example/bye/77-QQ", "Off we go, and far")),
	       S("77-QQ")),
	    "made as List-Unsubscribe is");
	arena_free(&a);
}

#define FOOT                                                                   \
	"<hr><p><a href=\"https://h.example/u/Zx81kQpL\">Unsubscribe</a></p>"
#define TOLD                                                                   \
	"<p>The board met on Thursday and decided that the crane stays.</p>"
#define LINK(text) "<a href=\"" OPAQUE "\">" text "</a>"

/* What stands outside the foot is an article, in doubt. */
static void articles(void)
{
	static const char *const rows[] = {
	    /* a rule alone ends nothing */
	    "<hr><p>Listen to the episode: " LINK("Cranes") "</p>" FOOT,
	    "<hr><h3>Archive</h3><p>" LINK("Tides") " &middot; Gulls of the "
						    "coast</p>" FOOT,
	    /* titles, whatever they say */
	    "<h3>" LINK("Weniger Mails") "</h3>" TOLD FOOT,
	    "<h2>" LINK("How to leave us") "</h2>" TOLD,
	    "<p><b>" LINK("Stop mail now") "</b></p>" TOLD FOOT,
	    "<p><b>" LINK("Fewer emails") "</b><br>They told us on Thursday "
					  "that the crane stays.</p>" FOOT,
	};
	static const char *const frames[] = {
	    "<h3>" LINK("Weniger Mails") "</h3>" FOOT,
	    "<h3>" LINK("Weniger Mails") "</h3><p>Click here to get less mail "
					 "from us or none.</p>" FOOT,
	    "<p><b>" LINK("Weniger Mails") "</b></p>" TOLD,
	    "<p>&copy; H</p><p><b>" LINK("Weniger Mails") "</b></p>" TOLD FOOT,
	    "<p>&copy; H</p><p>" LINK("Off we go, and far") "</p>" FOOT,
	    "<hr><p>" LINK("Off we") "</p>" FOOT,
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < COUNT(rows); i++)
		ok(str_find(
		       left(a, false, str_cat(a, S(ITEMS), str_of(rows[i]))),
		       S(OPAQUE)) >= 0,
		    "an article: %s", rows[i]);
	for (size_t i = 0; i < COUNT(frames); i++)
		ok(!stays(
		       a, str_cat(a, S(ITEMS), str_of(frames[i])), S(OPAQUE)),
		    "the frame's: %s", frames[i]);
	arena_free(&a);
}

/* The only article of a letter, made as the link to leave it is. */
static void likes(void)
{
#define LIKE(text) "<a href=\"https://lists.example/bye/77-QQ\">" text "</a>"
	static const struct {
		const char *in;
		bool stays;
	} rows[] = {
	    {"<h2>" LIKE("Crane") "</h2>" TOLD FOOT, true},
	    {"<h1>The crane</h1>" TOLD
	     "<p>More in " LIKE("the long report") " by Jo.</p>" TOLD FOOT,
		true},
	    {TOLD "<p>" LIKE("Get fewer emails from us") "</p>" FOOT, false},
	    {TOLD "<p>" LIKE("Off we go, and far") "</p>", false},
	    {TOLD "<p>" LIKE("Off we") "</p>" FOOT, false},
	    {TOLD FOOT "<p>" LIKE("Off we go, and far") "</p>", false},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct str s = left(a, false, str_of(rows[i].in));
		ok((str_find(s, S("77-QQ")) >= 0) == rows[i].stays, "%s: %s",
		    rows[i].in, s.p);
	}
	ok(str_find(
	       left(a, false,
		   S(TOLD "<p><a href=\"https://lists.example/to/9931-ZZ\">"
			  "The long way round</a></p>" FOOT)),
	       S("9931-ZZ")) < 0,
	    "the id of List-Unsubscribe");
	arena_free(&a);
}

/* What stands alone at the letter's beginning, in whatever words, and leads to
 * what was drawn; but nothing that a text stands before. */
static void buttons(void)
{
#define VIEW "https://h.example/w/8Kd92mQx"
	struct arena *a = arena_new();
	static const char *const words[] = {
	    "Ikusi nabigatzailean", "Gweld yn porwr", "ბრაუზერში ნახვა"};
	for (size_t i = 0; i < COUNT(words); i++) {
		struct str one = arena_printf(a, P(VIEW, "%s"), words[i]);
		ok(!stays(a, str_cat(a, one, S(ITEMS)), S(VIEW)), "%s",
		    words[i]);
		one = arena_printf(a,
		    "<div style=\"display:none\">Hamar lagunek margotu zuten, "
		    "bederatzi egunetan, eta urdina da.</div>" P(VIEW, "%s"),
		    words[i]);
		ok(!stays(a, str_cat(a, one, S(ITEMS)), S(VIEW)), "hidden: %s",
		    words[i]);
		one = arena_printf(a,
		    "<p>Larunbatean berrogei auzotara goaz, atez ate.</p>" P(
			VIEW, "%s"),
		    words[i]);
		ok(stays(a, str_cat(a, one, S(ITEMS)), S(VIEW)), "behind: %s",
		    words[i]);
	}
	arena_free(&a);
#undef VIEW
}

/* What no reader sees; but for one program is not for all. */
static void unseen(void)
{
	static const struct {
		const char *style;
		bool stays;
	} rows[] = {{"mso-hide:all", true}, {"mso-hide: all; margin:0", true},
	    {"display:none;mso-hide:all", false}, {"Display : none", false},
	    {"visibility: hidden", false}, {"max-height:0px", false},
	    {"max-width:0", true}};
	struct arena *a = arena_new();
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct str s = left(a, false,
		    arena_printf(a, "<p>Ships</p><div style=\"%s\">%s</div>",
			rows[i].style, ITEMS));
		ok((str_find(s, S("A tram along the quay")) >= 0) ==
			rows[i].stays,
		    "%s: %s", rows[i].style, s.p);
	}
	arena_free(&a);
}

/* What tells of Ann Smith, in parameters and elsewhere. */
static void traces(void)
{
	static const struct {
		const char *in, *want;
	} rows[] = {
	    {"a?name=Ann+Smith&amp;y=1", "https://h.example/a?y=1"},
	    {"a?x=smith%2C%20ann", "https://h.example/a"},
	    {"a?x=AnnSmith", "https://h.example/a"},
	    {"a?subscriber=ann", "https://h.example/a"},
	    {"a?x=MFXG4QDFPBQW24DMMUXG64TH", "https://h.example/a"},
	    {"a?x=naa@rknzcyr.bet", "https://h.example/a"},
	    {"a?x=gro.elpmaxe@nna", "https://h.example/a"},
	    {"a?x=eyJlIjoiYW5uIiwibiI6MX0", "https://h.example/a"},
	    {"a?x=Zm9yIEFubiBTbWl0aCwgNw&amp;id=3", "https://h.example/a?id=3"},
	    {"a?x=416e6e20536d697468206f662051756179", "https://h.example/a"},
	    {"?ref=ANN22", "https://h.example/"},
	    {"a#name=Ann+Smith", "https://h.example/a"},
	    {"a?poll=3&amp;k=XyZ123abc", "https://h.example/a?poll=3"},
	    {"a?midToken=AQHd8", "https://h.example/a"},
	    {"a?r=4k2x7z9", "https://h.example/a"},
	    {"c/48812/9931-ZZ/post", ""},
	    {"a?x=9931-ZZ", "https://h.example/a"},
	    {"a?author=ann", "https://h.example/a?author=ann"},
	    {"a?q=smith", "https://h.example/a?q=smith"},
	    {"a?id=123&amp;page=2", "https://h.example/a?id=123&amp;page=2"},
	    {"watch?v=dQw4w9WgXcQ", "https://h.example/watch?v=dQw4w9WgXcQ"},
	    {"a?ref=homepage", "https://h.example/a?ref=homepage"},
	    {"a?pageToken=CAUQAA", "https://h.example/a?pageToken=CAUQAA"},
	    {"2026-11-9931/post", "https://h.example/2026-11-9931/post"},
	    {"a?t=1h20m", "https://h.example/a?t=1h20m"},
	    {"people/ann-smithson?x=1",
		"https://h.example/people/ann-smithson?x=1"},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct str s = left(a, false,
		    arena_printf(a, ITEMS P("https://h.example/%s", "on") ITEMS,
			rows[i].in));
		struct str want =
		    *rows[i].want
			? arena_printf(a, "<a href=\"%s\">on</a>", rows[i].want)
			: S("<p>on</p>");
		ok(str_find(s, want) >= 0, "%s: %s", rows[i].in, s.p);
	}
	arena_free(&a);
}

/* The way out is no link, but a URL behind its words; what only looks so stays.
 */
static void in_words(void)
{
	static const char *const own[] = {"Unsubscribe: ", "To leave: ",
	    "To leave, follow ", "Opt out ", "Change how often you get this: ",
	    "Abmelden: ", "Pour ne plus recevoir cette lettre : ",
	    "Para darte de baja: ", "Per cancellarti: ", "Uitschrijven: ",
	    "Avregistrera dig: ", "Wypisz się: ", "Odhlásit odběr: ",
	    "Отписаться: ", "配信停止はこちら: "};
	static const char *const news[] = {"Ships leave: ",
	    "The minutes are out: ", "El precio baja: ", "Ab Montag gesperrt: ",
	    "De trein rijdt niet meer: ", "La ligne 4 n'ira plus au port : "};
	static const char *const forms[] = {"<p>%s%s</p>",
	    "<p>1 Quay Street<br>%s%s<br>(c) 2026 Harbour</p>",
	    "<pre>Harbour\n-- \n%s%s</pre>"};
	static const char *const page = "https://h.example/q/market-day";
	struct arena *a = arena_new();
	for (size_t k = 0; k < COUNT(forms); k++) {
		struct str off = str_cat(a, S(ITEMS),
		    arena_printf(a, forms[k], "Cancelled: ", page));
		ok(str_find(left(a, false, off), str_of(page)) >= 0,
		    "stays: to a page of words");
		for (size_t i = 0; i < COUNT(own); i++)
			ok(!stays(a,
			       str_cat(a, S(ITEMS),
				   arena_printf(a, forms[k], own[i], OPAQUE)),
			       S(OPAQUE)),
			    "goes: %s", own[i]);
		for (size_t i = 0; i < COUNT(news); i++) {
			struct str body = str_cat(a, S(ITEMS),
			    arena_printf(a, forms[k], news[i], OPAQUE));
			ok(str_find(left(a, false, body), S(OPAQUE)) >= 0,
			    "stays: %s", news[i]);
		}
	}
	arena_free(&a);
}

/* What is the reader's in a link that is told by other words. */
static void their_numbers(void)
{
	static const char *const own[] = {"abonne=778899", "id_abonne=778899",
	    "suscriptor=778899", "iscritto=778899", "leser_id=77889911",
	    "kunde=778899", "kundennr=778899", "klant=778899",
	    "prenumerant=778899", "cliente_id=778899",
	    "email=ann@example.org&amp;k=ffff7777aa",
	    "m=ann%40example.org&amp;hash=ffff7777aa"};
	static const char *const news[] = {
	    "artikel=778899", "id=778899", "kunde=bahn", "k=ffff7777aa"};
	struct arena *a = arena_new();
	for (size_t i = 0; i < COUNT(own) + COUNT(news); i++) {
		bool is_own = i < COUNT(own);
		const char *q = is_own ? own[i] : news[i - COUNT(own)];
		struct str s = left(a, false,
		    arena_printf(a,
			"<h2><a href=\"https://h.example/a/12?%s\">The market "
			"moves to the northern square</a></h2><p>From Saturday "
			"on the stalls are there.</p>",
			q));
		const char *mark = strrchr(q, '=') + 1;
		is_int(str_find(s, str_of(mark)) < 0, is_own, q);
		ok(str_find(s, S("h.example/a/12")) >= 0, "its page: %s", q);
	}
	arena_free(&a);
}

int main(void)
{
	TEST(labels);
	TEST(sentences);
	TEST(headlines);
	TEST(places);
	TEST(articles);
	TEST(likes);
	TEST(buttons);
	TEST(unseen);
	TEST(traces);
	TEST(in_words);
	TEST(their_numbers);
	return tap_done();
}
