/* SPDX-License-Identifier: MIT */
/* gazetted: tests of pages to articles. */
#include "extract/extract.h"

#include "base/arena.h"
#include "base/buf.h"
#include "base/clock.h"
#include "bridge.h"
#include "extract/picture.h"
#include "tap.h"
#include "text/furniture.h"
#include "text/language.h"

static struct str none_if_empty(const char *s)
{
	return *s ? str_of(s) : (struct str){NULL, 0};
}

/* ---- the article alone ---- */

static const struct {
	const char *name, *html, *text;
} pages[] = {
    {"navigation, footer and related links go",
	"<nav><a href=/>Home</a></nav><main><h1>Bridge</h1><p>" P1 "</p><p>" P2
	"</p><ul><li><a href=/a>One</a><li><a href=/b>Two</a></ul></main>"
	"<footer>All rights reserved.</footer>",
	P1 "\n" P2},
    {"who and when, on one long line, is no text",
	"<article><h1>Bridge</h1><p>By Ann Example and Bob Sample - Harbour "
	"Press Writers | Press - 1 hr 4 mins ago</p><p>" P1 "</p><p>" P2,
	P1 "\n" P2},
    {"who, when and how long, in parts of a line, is none",
	"<article><h1>Br\xc3\xbc"
	"cke</h1><div>Von Ann Beispiel | 23.11.2026, "
	"14:05 Uhr | Lesezeit: 3 Min.</div><p>" P1 "</p><p>" P2,
	P1 "\n" P2},
    {"a place that is called a dateline belongs to what it begins",
	"<article><h1>Bridge</h1><p><span class=dateline>LINDENAU \xe2\x80\x94"
	"</span> " P1 "</p><p>" P2 "</p><p>" P1 P2 "</p><p>" P2 P1,
	"LINDENAU \xe2\x80\x94 " P1 "\n" P2 "\n" P1 P2 "\n" P2 P1},
    {"a layer that offers notifications is none of the text",
	"<article><h1>Bridge</h1><div "
	"class=\"c-pushlayer--enabled\"><span>From "
	"now on we keep you up to date with all that is important.</span></div>"
	"<p>" P1 "</p><p>" P2,
	P1 "\n" P2},
    {"nor is it where the words are others'",
	"<article><h1>Bridge</h1><div>2026年11月23日 14時05分 | 文・例 花子 | "
	"読了時間 3分</div><p>" P1 "</p><p>" P2,
	P1 "\n" P2},
    {"a paragraph between two pictures is no caption of the first",
	"<article><h1>Bridge</h1><p><img src=b.jpg></p><p>" P1
	"</p><p><img src=c.jpg></p><p>Foto: Ben Example/dpa</p><p>" P2,
	P1 "\n" P2},
    {"a list of which half is furniture is none of the text",
	"<article><h1>Bridge</h1><p>" P1 "</p><p>" P2
	"</p><ul><li>Bekijk alles<li>Deel dit artikel<li>Fout gezien? Mail ons"
	"<li>Reacties</ul></article>",
	P1 "\n" P2},
    {"an article in a list of them is not furniture",
	"<ol><li><p>" P1 "</p><p>" P2 "</p><p>See all</p><p>Share</p>"
	"<p>Comments</p></ol>",
	P1 "\n" P2},
    {"a paragraph between a picture and its credit is the picture's",
	"<article><h1>Bridge</h1><p><img src=b.jpg></p><p>The bridge, closed "
	"on Monday.</p><p>Foto: Ben Example/dpa</p><p>" P1 "</p><p>" P2,
	P1 "\n" P2},
    {"but not the one that says what the page is about",
	"<meta name=description content=\"" P1 "\"><article><h1>Bridge</h1>"
	"<p><img src=b.jpg></p><p>" P1 "</p><p>Foto: Ben Example/dpa</p><p>" P2
	"</p></article>",
	P1 "\n" P2},
    {"comments are not the article, however long",
	"<article><p>" P1 "</p><p>" P2
	"</p></article><div class=comments><p>" P2 P2 P2 "</p><p>" P1 P1 P1
	"</p></div>",
	P1 "\n" P2},
    {"what stands behind 'You may also like' is not",
	"<div><p>" P1 "</p><p>" P2 "</p><h3>You may also like</h3><p>" P1
	" Elsewhere.</p></div>",
	P1 "\n" P2},
    {"paragraphs made with two <br>", "<div>" P1 "<br><br>" P2 "</div>",
	P1 "\n" P2},
    {"a bold line above the text is a heading",
	"<p><b>Late, but open</b><br>" P1 "</p><p>" P2 "</p>",
	"Late, but open\n" P1 "\n" P2},
    {"a bold line of a text that goes on is none",
	"<p><b>Late, but open,<br>it is:</b> " P1 "</p><p>" P2 "</p>",
	"Late, but open, it is: " P1 "\n" P2},
    {"a bold line that ends with its <br> is a heading",
	"<p><b>Late, but open<br>\n</b>" P1 "</p><p>" P2 "</p>",
	"Late, but open\n" P1 "\n" P2},
    {"a line without a stop over a long paragraph is none of it",
	"<p><i>A bridge that nobody wanted any more<br>" P1 " " P2
	"</i></p><p>" P2 " " P1 "</p>",
	"A bridge that nobody wanted any more\n" P1 " " P2 "\n" P2 " " P1},
    {"lines of one width are one paragraph",
	"<div>The bridge over the river Alm was opened by<br>Mayor Ann Example "
	"and the council of the town of<br>Lindenau on Monday.</div><p>" P1
	"</p><p>" P2 "</p>",
	"The bridge over the river Alm was opened by Mayor Ann Example and the "
	"council of the town of Lindenau on Monday.\n" P1 "\n" P2},
    {"a first letter set large is of its word",
	"<article><p><span class=drop>T</span>\nhe bridge is open again, it "
	"was "
	"said.</p><p><b>W</b> hen, nobody knew.</p><p><b>I</b> n May, they "
	"hoped.</p><p>" P1 "</p><p>" P2 "</p></article>",
	"The bridge is open again, it was said.\nWhen, nobody knew.\nIn May, "
	"they hoped.\n" P1 "\n" P2},
    {"but a letter that is a word, or stressed, is one",
	"<article><p><b>A</b> bridge is open.</p><p>Plan <b>B</b> is off.</p>"
	"<p>" P1 "</p><p>" P2 "</p></article>",
	"A bridge is open.\nPlan B is off.\n" P1 "\n" P2},
    {"the space before a stop is a link's",
	"<article><p>It was <a href=/e>Ann Example </a>, a guard <a href=/s>"
	"said</a> . Read <a href=/n>more </a>.net code.</p><p>" P1 "</p><p>" P2
	"</p></article>",
	"It was Ann Example, a guard said. Read more .net code.\n" P1 "\n" P2},
    {"what is set as a line of its own is one",
	"<article><p><span class=t>Late, but open</span><span>The bridge is "
	"open again.</span></p><p>" P1 "</p><p>A <i>\"</i>Good\" one.</p><p>" P2
	"</p></article>",
	"Late, but open\nThe bridge is open again.\n" P1
	"\nA \"Good\" one.\n" P2},
    {"a file's name is no text, nor the line over its credit",
	"<article><p>bridge at night.jpg</p><p>The bridge, closed on Monday."
	"</p><p>(Ben Example/b@gazette.example)</p><p>" P1 "</p><p>" P2
	"</p></article>",
	P1 "\n" P2},
    {"a row of pictures is none, though longer",
	"<article><div class=slider><div><img src=a.jpg><p>" P2
	"</p></div><div>"
	"<img src=b.jpg><p>" P1 "</p></div><div><img src=c.jpg><p>" P2
	"</p></div></div><p>" P1 "</p><p>" P1 " " P2 "</p></article>",
	P1 "\n" P1 " " P2},
    {"what asks for cookies is none, however long",
	"<article><p>" P1 "</p><p>" P2
	"</p><div class=consent-box><p>Cookies: " P1 "</p><p>Some cookies: " P2
	"</p><p>" P1 "</p></div></article>",
	P1 "\n" P2},
    {"the page goes on with another article",
	"<title>Bridge</title><article><h1>Bridge</h1><p>" P1 "</p><p>" P2
	"</p></article><article><h1>Ferry</h1><p>A ferry: " P1 "</p><p>" P1
	" " P2 "</p></article>",
	P1 "\n" P2},
    {"but a text in boxes with headings is one",
	"<title>Bridge</title><div><section><h1>Bridge</h1><p>" P1 "</p><p>" P2
	"</p></section><section><h1>Ferry</h1><p>A ferry: " P1 "</p></section>"
	"</div>",
	P1 "\n" P2 "\nFerry\nA ferry: " P1},
    {"the headline is not told again before the text",
	"<title>The town opens its bridge</title><h1>The town opens its bridge"
	"</h1><article><p>The town opens its bridge " P1 "</p><p>" P2
	"</p></article>",
	P1 "\n" P2},
    {"what a mouse over a word shows is not said twice",
	"<article><p>" P1 " <span class=rollover-people><a href=/e>Ann Example"
	"</a><span class=rollover-block><a href=/e>Ann Example</a> Bridge "
	"closed</span></span> came.</p><p>" P2 "</p></article>",
	P1 " Ann Example came.\n" P2},
    {"the word itself is read, and what is read aloud is not shown",
	"<article><p>" P1 " A <span class=tooltip>caisson<span class="
	"tooltiptext>A chamber under water</span></span> was lost.<span "
	"class=sr-only> Opens in a new window</span></p><p>" P2
	"</p></article>",
	P1 " A caisson was lost.\n" P2},
    {"a label before a sentence that begins is none of it",
	"<article><p><b>Lindenau</b> The bridge is open again, it was said.</p>"
	"<p>" P1 "</p><p>" P2 "</p></article>",
	"Lindenau\nThe bridge is open again, it was said.\n" P1 "\n" P2},
    {"a name before its verb is one, and so is a title that has a The",
	"<article><p><b>Ann Example</b> opened the bridge, it was said.</p>"
	"<p>" P1 " <i>Over</i> The Bridge.</p><p>" P2 "</p></article>",
	"Ann Example opened the bridge, it was said.\n" P1
	" Over The Bridge.\n" P2},
    {"a box that names the author and tells of her is none",
	"<article><div><p rel=author><a rel=author href=/a>Ann Example</a></p>"
	"<div><div>+ FOLLOW</div></div><p>Ann Example fell for bridges when "
	"she was twelve, and has not left them since she came to us.</p></div>"
	"<div><p>" P1 "</p><p>" P2 "</p></div></article>",
	P1 "\n" P2},
    {"what the site says that it is, below the text",
	"<meta property=og:site_name content=Gazette><article><p>" P1
	"</p><p>" P2
	"</p><p>Gazette Network is the largest house of its kind in the "
	"whole of the valley.</p></article>",
	P1 "\n" P2},
    {"the site's name where an agency's would be goes",
	"<article><p>Gazette.example - " P1 "</p><p>" P2 "</p></article>",
	P1 "\n" P2},
    {"marks of notes, and raised numbers that are none",
	"<article><h1>Bridge</h1><p>" P1
	"<sup><a href='#fn:1'>1</a></sup> It has 300 m<sup>2</sup> of deck"
	"<a href='/bridge#n2'><sup>2</sup></a> and 10<sup>4</sup> bolts"
	"<sup class=r>[<a href='#n3'>3</a>]</sup>.</p><p>" P2 "</p></article>",
	P1 " It has 300 m² of deck and 10⁴ bolts.\n" P2},
    {"raised cents are no power",
	"<article><h1>Bridge</h1><p>" P1 " A year costs <b>9<sup>99</sup></b>"
	" €, a day $ 1<sup>49</sup>.</p><p>" P2 "</p></article>",
	P1 " A year costs 9,99 €, a day $ 1.49.\n" P2},
    {"how a word is read goes",
	"<p>" P1
	"</p><p><ruby>橋<rp>(</rp><rt>はし</rt><rp>)</rp></ruby>は月曜日"
	"に開いた。</p><p>" P2 "</p>",
	P1 "\n橋は月曜日に開いた。\n" P2},
    {"a list of the article stays",
	"<div><p>" P1 "</p><ul><li>First the north side<li>Then the "
	"south</ul><p>" P2 "</p></div>",
	P1 "\nFirst the north side\nThen the south\n" P2},
    {"captions are the picture's",
	"<article><figure><img src=a.jpg><figcaption>The bridge in May."
	"</figcaption></figure><p>" P1 "</p><p>" P2 "</p></article>",
	P1 "\n" P2},
    {"a quote stays, whoever wrote it",
	"<article><p>" P1 "</p><blockquote class=twitter-tweet><p>At "
	"last!</p></blockquote><p>" P2 "</p></article>",
	P1 "\nAt last!\n" P2},
    {"a heading over nothing goes",
	"<div><p>" P1 "</p><h2>Costs</h2><h2>Past</h2><p>" P2 "</p></div>",
	P1 "\nPast\n" P2},
    {"a page without an article", "<nav><a href=/>Home</a></nav>", ""},
    {"nothing at all", "", ""},
    {"what readers may skip, up to where it is over",
	"<article><p>" P1 "</p><div><a href=#s>skip past newsletter "
	"promotion</a><p>Sign up to Harbour Today</p><p>Get set for the day"
	"</p><p>after newsletter promotion</p></div><p>" P2 "</p></article>",
	P1 "\n" P2},
    {"how often it was shared is none of it",
	"<article><h1>Bridge</h1><ul><li>Share full article</li><li>112</li>"
	"</ul><p>Reporting from Lindenau</p><p>" P1 "</p><p>" P2 "</p>"
	"</article>",
	P1 "\n" P2},
    {"what a table shows is its first row",
	"<article><p>" P1 "</p><table><caption>Bridges<tr><th>Name<th>Year"
	"<tr><td>Old<td>1911</table><p>" P2 "</p></article>",
	P1 "\nBridges\nName\tYear\nOld\t1911\n" P2},
    {"lines in mere boxes between paragraphs are the page's",
	"<div class=q7><div class=x2>Read aloud by a machine</div><p>" P1
	"</p><div class=x3><span>Edition of the evening</span></div><p>" P2
	"</p></div>",
	P1 "\n" P2},
    {"but not many of them in a row",
	"<div class=q7><p>" P1 "</p><div>flour</div><div>two eggs</div>"
	"<div>sugar</div><div>some milk</div><p>" P2 "</p></div>",
	P1 "\nflour\ntwo eggs\nsugar\nsome milk\n" P2},
    {"nor what they open",
	"<div class=q7><p>" P1 "</p><div>Who may cross it:</div><p>" P2
	"</p></div>",
	P1 "\nWho may cross it:\n" P2},
    {"a word or two above the text name nobody",
	"<div class=q7><p>Our newsroom</p><p>" P1 "</p><p>" P2 "</p></div>",
	P1 "\n" P2},
    {"points above a text that says them again",
	"<div class=q7><p>Shortly told</p><ul><li>The bridge was opened a year "
	"late<li>The ferry carried all who had to cross</ul><p>" P1 "</p><p>" P2
	"</p><p>" P1 P2 "</p></div>",
	P1 "\n" P2 "\n" P1 P2},
    {"but not those that have something of their own",
	"<div class=q7><ul><li>Nineteen swans live below, says Orlin<li>Boats "
	"need another permit from May</ul><p>" P1 "</p><p>" P2 "</p><p>" P1 P2
	"</p></div>",
	"Nineteen swans live below, says Orlin\nBoats need another permit from "
	"May\n" P1 "\n" P2 "\n" P1 P2},
    {"whatever stands above them",
	"<div class=q7><h3>Key points</h3><ul><li>Nineteen swans live below, "
	"says Orlin<li>Boats need another permit from May</ul><p>" P1
	"</p><p>" P2 "</p><p>" P1 P2 "</p></div>",
	"Nineteen swans live below, says Orlin\nBoats need another permit from "
	"May\n" P1 "\n" P2 "\n" P1 P2},
    {"nor the names of what is in something",
	"<div class=q7><ul><li>river<li>ferry<li>flood<li>band<li>people"
	"<li>bridge</ul><p>" P1 "</p><p>" P2 "</p><p>" P1 P2 "</p></div>",
	"river\nferry\nflood\nband\npeople\nbridge\n" P1 "\n" P2 "\n" P1 P2},
    {"a line in a box that tells a number or what was said stays",
	"<div class=q7><p>" P1 "</p><div>Orlin 3, Valdor 2</div><p>" P2
	"</p><div>“It was worth the wait”</div><p>" P1 P2 "</p></div>",
	P1 "\nOrlin 3, Valdor 2\n" P2 "\n“It was worth the wait”\n" P1 P2},
    {"so do those over each of the paragraphs",
	"<div class=q7><p>" P1 "</p><div>The flood</div><p>" P2
	"</p><div>The ferry</div><p>" P2 P1 "</p><div>The band</div><p>" P1
	"</p><div>The bill</div><p>" P1 P2 "</p></div>",
	P1 "\nThe flood\n" P2 "\nThe ferry\n" P2 P1 "\nThe band\n" P1
	   "\nThe bill\n" P1 P2},
    {"a few words above the text that tell a number stay",
	"<div class=q7><p>Final score: 3-2</p><p>" P1 "</p><p>" P2 "</p></div>",
	"Final score: 3-2\n" P1 "\n" P2},
    {"what was done to a text, in languages, goes as a whole",
	"<div class=q7><p>Esta reportagem foi corrigida às 14h. O número é "
	"300, e não 3.000 como informado.</p><p>" P1 "</p><p>" P2 "</p></div>",
	P1 "\n" P2},
    {"who is asked to follow, behind a question",
	"<div class=q7><p>" P1 "</p><p>Sie möchten nichts verpassen? Folgen "
	"Sie uns auf WhatsApp.</p><p>" P2 "</p></div>",
	P1 "\n" P2},
    {"a headline that asks, said again, is one",
	"<title>Who may cross the old bridge over the river of the town of "
	"Orlin?</title><div class=q7><p>Who may cross the old bridge over the "
	"river of the town of Orlin?</p><p>" P1 "</p><p>" P2 "</p></div>",
	P1 "\n" P2},
    {"whatever it is called, a link behind a colon leads away",
	"<div class=q7><p>" P1 "</p><p>Worth a look: <a href=/b>Bridges of "
	"the valley</a></p><p>" P2 "</p></div>",
	P1 "\n" P2},
    {"controls steer terminals, and go",
	"<article><p>" P1 "\xc2\x9b"
	"31m\033[31m</p><p>" P2 "</p></article>",
	P1 "31m[31m\n" P2},
    {"a no-break space between words is one, and none elsewhere",
	"<div><p>&nbsp;" P1 "&nbsp; 5\u00a0km.&nbsp;</p><p>&nbsp;</p><p>" P2
	"</p></div>",
	P1 "\u00a05\u00a0km.\n" P2},
    {"Chinese has no spaces",
	"<div class=nav><a href=/>首页</a></div><div><p>大桥于周一通车，"
	"比原计划晚了一年，约有两百人和一支乐队在场。</p><p>自洪水以来"
	"大桥一直关闭，渡轮运送了所有需要过河的人。</p></div>",
	"大桥于周一通车，比原计划晚了一年，约有两百人和一支乐队在场。\n"
	"自洪水以来大桥一直关闭，渡轮运送了所有需要过河的人。"},
};

/* What speaks of the page goes, and news in the same words does not. */
static void notices(void)
{
	static const char *const news[] = {
	    "Agents may earn a commission of 3% on each sale, the regulator "
	    "said on Monday in its report.",
	    "Selon l'enquête, il aurait voulu toucher une commission de 5 % "
	    "sur chaque contrat.",
	    "Norway has emerged as a preferred source of gas, the ministry "
	    "said on Monday evening.",
	    "Resta da capire quando LinkedIn aprirà la nuova sede di Torino, "
	    "annunciata a gennaio.",
	    "Urmărit de poliție, bărbatul a publicat pe Facebook un mesaj "
	    "pentru familia sa.",
	    "Bleiben Sie zu Hause, schrieb der Bürgermeister auf LinkedIn, als "
	    "der Fluss stieg.",
	    "Users should press Ctrl+Enter to restart the machine after the "
	    "failed update, it said.",
	    "Ce texte publié au Journal officiel interdit la chasse dans les "
	    "réserves en mars.",
	    "Dieser Text soll zuerst im Ausschuss beraten werden, bevor man "
	    "über ihn abstimmt.",
	    "Este texto foi modificado pelo Senado na terça-feira e volta "
	    "agora para a Câmara.",
	    "Questa notizia è stata accolta con gioia dai residenti, che "
	    "aspettavano il ponte.",
	    "This piece was originally composed for a choir of ten and was "
	    "sung on Sunday.",
	    "Nach der Anzeige kam die Polizei.",
	    "Luister naar elkaar, zei hij.",
	    "Статья 105 дополнена новым пунктом, который вступит в силу в "
	    "марте, сообщили в думе.",
	};
	static const char *const notes[] = {
	    "We may earn a commission when you buy through links on our site, "
	    "at no cost to you.",
	    "Bei einem Kauf über diese Links erhalten wir eine Provision, ohne "
	    "dass es mehr kostet.",
	    "Add The Gazette as a preferred source on Google, and see more of "
	    "what we write there.",
	    "This piece was updated on 3 May at 10:05 to say when the ferry "
	    "left the town.",
	    "Questa notizia è stata aggiornata il 3 maggio alle 10.05 con il "
	    "nome del ponte.",
	    "Материал обновлён 3 мая в 10:05: добавлены слова капитана парома "
	    "о том, что было.",
	};
	for (size_t i = 0; i < 15 + 6; i++) {
		struct arena *a = arena_new();
		struct buf b = buf_init(1 << 16);
		const char *line = i < 15 ? news[i] : notes[i - 15];
		buf_addf(&b,
		    "<div class=q7><p>%s</p><p>" P1 "</p><p>" P2 "</p></div>",
		    line);
		struct extracted x = run(a, b.p);
		is_int(str_find(x.text, str_of(line)) == 0, i < 15, line);
		buf_free(&b);
		arena_free(&a);
	}
}

/* What a site says of itself and of its fields, and has twice. */
static void fixtures(void)
{
	static const struct {
		const char *html, *gone;
	} rows[] = {
	    {"<p>" P1 "</p><p>" P2 "</p><p>Sections:</p><p>"
	     "<a href=/a>Bridges</a> - <a href=/b>Ferries</a> - "
	     "<a href=/c>Harbours</a> - <a href=/d>Weather</a> - "
	     "<a href=/e>Horoscope</a> - <a href=/f>Car prices</a> - "
	     "<a href=/g>Recipes</a> - <a href=/h>Letters to us</a> - "
	     "<a href=/i>Archive</a> - <a href=/j>Results of games</a> - "
	     "<a href=/k>Live television</a> - <a href=/l>Calendars</a></p>"
	     "<p>Orlin Network is the largest house of news in the valley and "
	     "has served its readers since 1997. It has ten titles.</p>",
		"largest house"},
	    {"<p>" P1 "</p><div><p>Like it? <a data-x=1>Add it to your "
	     "basket</a> and it comes to you.</p></div><p>" P2 "</p><div>"
	     "<p>Like it? <a data-x=1>Add it to your basket</a> and it comes "
	     "to you.</p></div>",
		"basket"},
	    {"<p>" P1 "</p><form><p>Your password must have eight letters and "
	     "a figure in it.</p><input type=password><p>Sorry, it was not "
	     "possible to log you in. Please look at it again.</p></form>"
	     "<p>" P2 "</p>",
		"eight letters"},
	    {"<p>I respect your privacy, and you won't get spam. Ever. Just a "
	     "letter about bridges.</p><p>" P1 "</p><p>" P2 "</p>",
		"letter about"},
	    {"<p>" P1 "</p><p>" P2 "</p><p>Главный редактор: Анна Орлина. "
	     "Учредитель: ООО «Орлин».</p><p>Для читателей: в России признаны "
	     "экстремистскими и запрещены организации «Первая» и «Вторая».</p>"
	     "<p>Признаны террористическими и запрещены: «Третья», "
	     "«Четвёртая».</p>",
		"редактор"},
	    {"<p>" P1 "</p><p>" P2 "</p><p>Testata giornalistica registrata "
	     "presso il Tribunale di Orlin n. 5 del 2026.</p>",
		"Testata"},
	};
	static const char *const news[] = {
	    "Le directeur de la publication du journal d'Orlin a été libéré "
	    "lundi par le tribunal.",
	    "Использование материалов с Луны обсудили инженеры в Орлине на "
	    "встрече в пятницу.",
	    "Учредитель фонда из Орлина подарил городу новый мост через реку "
	    "в пятницу утром.",
	    "The ministry said that no spam had reached the phones of its "
	    "clerks since Monday.",
	    "Зарегистрировано более 300 случаев кори, сообщило министерство: "
	    "это втрое больше, чем год назад.",
	    "Verantwortlich für den Inhalt der Akten war laut Gericht ein "
	    "Beamter: Er wurde am Montag verurteilt.",
	    "Redaktor naczelny gazety z Orlin powiedział w poniedziałek: nie "
	    "będziemy milczeć.",
	    "O prefeito recebeu a ameaça em seu email pessoal na "
	    "segunda-feira, "
	    "disse a polícia.",
	    "Признаны террористическими и запрещены две организации из Орлина, "
	    "сообщил в пятницу городской суд.",
	    "Организации, запрещённые судом Орлина, провели в пятницу съезд в "
	    "соседнем городе.",
	};
	for (size_t i = 0; i < 6 + 10; i++) {
		struct arena *a = arena_new();
		struct buf b = buf_init(1 << 16);
		const char *html = i < 6 ? rows[i].html : news[i - 6];
		buf_addf(&b, "<h1>Bridge</h1><div class=q7>%s%s%s</div>",
		    i < 6 ? "" : "<p>", html,
		    i < 6 ? "" : "</p><p>" P1 "</p><p>" P2 "</p>");
		struct extracted x = run(a, b.p);
		ok(str_find(x.text, S(P1)) >= 0, "%s", html);
		is_int(str_find(x.text,
			   str_of(i < 6 ? rows[i].gone : news[i - 6])) >= 0,
		    i >= 6, html);
		buf_free(&b);
		arena_free(&a);
	}
}

/* A line of the article that leads to it from another place of the page. */
static void led(void)
{
	struct arena *a = arena_new();
	struct extracted x = run(a,
	    "<h1>Bridge</h1><div class=q7><p>The bridge <a href=/x>stays "
	    "closed</a> until May, the mayor said.</p><p>" P1 "</p><p>" P2
	    "</p></div><div class=q9><p><a href=/b>The bridge stays closed "
	    "until May, the mayor said.</a></p></div>");
	ok(str_find(x.text, S("stays closed")) >= 0, "what another link says");
	arena_free(&a);
}

/* A text that is there for small screens too keeps its lines with links. */
static void doubled(void)
{
	static const char text[] =
	    "<p>" P1 "</p><p>The mayor <a href=/m>said so</a> on Monday.</p>"
	    "<p>" P2 "</p>";
	struct arena *a = arena_new();
	struct buf b = buf_init(1 << 16);
	buf_addf(&b,
	    "<h1>Bridge</h1><div class=q7>%s</div><div class=q8>%s</div>", text,
	    text);
	struct extracted x = run(a, b.p);
	ok(str_find(x.text, S("said so")) >= 0, "a line with a link");
	buf_free(&b);
	arena_free(&a);
}

static void articles(void)
{
	for (size_t i = 0; i < sizeof(pages) / sizeof(*pages); i++) {
		struct arena *a = arena_new();
		struct extracted x = run(a, pages[i].html);
		is_str(x.text, none_if_empty(pages[i].text), pages[i].name);
		arena_free(&a);
	}
}

/* The same as HTML says it. */
static void html(void)
{
	static const struct {
		const char *html, *want;
	} rows[] = {
	    {"<p><b>T</b> he bridge, said <a href=/e>Ann Example </a>, is "
	     "open.</p>",
		"<p><b>T</b>he bridge, said <a "
		"href=\"https://gazette.example/e\">Ann Example</a>, "
		"is open.</p>"},
	    {"<title>The town opens its bridge</title><p>The town opens its "
	     "bridge The <b>bridge</b> over the river is open.</p>",
		"<p>The bridge over the river is open.</p>"},
	    {"<p><i>A bridge that nobody wanted any more<br>" P1 " " P2
	     "</i></p>",
		"<p>A bridge that nobody wanted any more<br></p>"
		"<p>" P1 " " P2 "</p>"},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct arena *a = arena_new();
		struct extracted x = run(
		    a, arena_printf(a, "<article>%s<p>" P1 "</p><p>" P2 "</p>",
			   rows[i].html)
			   .p);
		is_str(str_sub(x.html, 0, strlen(rows[i].want)),
		    str_of(rows[i].want), rows[i].html);
		arena_free(&a);
	}
}

/* ---- what the page says of it ---- */

static void metadata(void)
{
	struct arena *a = arena_new();
	struct extracted x = run(a,
	    "<html lang=en-us><head><title>Bridge opens - The Gazette</title>"
	    "<meta property=og:site_name content='The Gazette'>"
	    "<meta property=article:section content=Local>"
	    "<link rel=canonical href=/bridge>"
	    "<script type=application/ld+json>{\"@type\":\"NewsArticle\","
	    "\"datePublished\":\"2025-02-12T09:41:00+02:00\",\n\"author\":"
	    "[{\"name\":\"Ann Example\"},{\"name\":\"Bob Example\"}],}"
	    "</script></head><main><h1>Bridge opens</h1><figure>"
	    "<img src=b.jpg><figcaption>In May. (Source: Ann "
	    "Example)</figcaption></figure><p>" P1 "</p><p>" P2 "</p></main>");
	is_str(x.title, S("Bridge opens"), "title without the site");
	is_str(x.site, S("The Gazette"), "site");
	is_str(x.category, S("Local"), "category");
	is_str(x.language, S("en-US"), "language");
	is_str(x.url, S("https://gazette.example/bridge"), "canonical URL");
	is_str(x.image, S("https://gazette.example/news/b.jpg"), "image");
	is_str(x.caption, S("In May."), "caption");
	is_str(x.credit, S("Ann Example"), "credit");
	is_int(x.published, 1739346060, "published, with its zone");
	is_int((long long)x.authors.n, 2, "two authors");
	is_int(x.reading_minutes, 1, "reading time");
	arena_free(&a);
}

static const struct {
	const char *name, *head, *title;
} titles[] = {
    {"the site at the end", "<title>Bridge opens | gazette</title>",
	"Bridge opens"},
    {"the site and what it calls for behind",
	"<meta property=og:site_name content=Gazette><meta property=og:title "
	"content='Bridge opens | Gazette | Read it now!'>",
	"Bridge opens"},
    {"the site as its address has it",
	"<meta property=og:site_name content='Harbour Post'><meta "
	"property=og:title content='Bridge opens | HarbourPost.de'>",
	"Bridge opens"},
    {"the site behind two dashes, where a heading says the same",
	"<title>Bridge opens in the town--Post / News</title><h2>Bridge opens "
	"in "
	"the town</h2><p>" P1,
	"Bridge opens in the town"},
    {"the name of a file is none",
	"<meta property=og:title content=bridge-opens-2018><title>The bridge "
	"opens 2018 | Post</title><h1>Two hundred walk across the bridge, "
	"which "
	"opens at last</h1><p>" P1,
	"Two hundred walk across the bridge, which opens at last"},
    {"nor is the first of two h1 that has nothing of the title",
	"<title>The bridge opens at last » Blogs of the "
	"Valley</title><h1>Notes "
	"of the river</h1><h1>The bridge opens: at last, says the "
	"town</h1><p>" P1,
	"The bridge opens: at last, says the town"},
    {"nor is the one that names the site in another tongue",
	"<title>The bridge over the river opens, a year late - Post</title><h1>"
	"Gazeta Portowa</h1><p>" P1 P2,
	"The bridge over the river opens, a year late"},
    {"an h1 with another line in it",
	"<title>The bridge opens at last - Harbour</title><meta "
	"property=og:title content='The bridge opens at last'><h1><b>The "
	"bridge "
	"opens at last</b> <b>Two hundred walk across it on "
	"Monday</b></h1><p>" P1,
	"The bridge opens at last"},
    {"a mark of the page's before it", "<h2>[&gt; The bridge</h2><p>" P1,
	"The bridge"},
    {"the site in front", "<title>Gazette - Bridge opens</title>",
	"Bridge opens"},
    {"a dash of its own", "<title>Bridge - and how! | Gazette</title>",
	"Bridge - and how!"},
    {"the heading that the title begins with",
	"<title>Bridge opens - News - Somewhere</title><h1>Bridge opens</h1>",
	"Bridge opens"},
    {"a logo is no headline",
	"<meta property=og:title content='Bridge opens'>"
	"<h1>The Gazette</h1>",
	"Bridge opens"},
    {"a pilcrow that leads to it", "<h1>The bridge opens at last¶</h1><p>" P1,
	"The bridge opens at last"},
    {"a bar in front", "<h1>| The bridge opens at last</h1><p>" P1,
	"The bridge opens at last"},
    {"a heading under all of the text",
	"<title>The bridge</title><p>" P1 "<p>" P2 "<h1>Original text</h1>",
	"The bridge"},
};

static void headlines(void)
{
	for (size_t i = 0; i < sizeof(titles) / sizeof(*titles); i++) {
		struct arena *a = arena_new();
		is_str(run(a, titles[i].head).title, str_of(titles[i].title),
		    titles[i].name);
		arena_free(&a);
	}
}

#define TEXT "<p>" P1 "</p><p>" P2 "</p>"

static const struct {
	const char *html, *names;
} whose[] = {
    {"<meta name=author content='Example, Ann'>" TEXT, "Ann Example"},
    {"<meta name=author content='Ann Example, Bob Sample'>" TEXT,
	"Ann Example; Bob Sample"},
    {"<meta name=author content='Ann Example For The Harbour Post'>" TEXT,
	"Ann Example"},
    {"<meta name=author content='Ann Example, Harbour Post'>" TEXT,
	"Ann Example"},
    {"<h1>A</h1><p>By Ann Example and Bob Sample | Photographs by Carl Third"
     "</p>" TEXT,
	"Ann Example; Bob Sample"},
    {"<h1>A</h1><div><span>Ann Example</span><span>Senior reporter</span></div>"
     "<div><span>Bob Sample</span><span>Editor</span></div>" TEXT,
	"Ann Example; Bob Sample"},
    {"<h1>A</h1><a rel=author>Ann</a>" TEXT
     "<div class=author-name><b>Ann Example</b></div>",
	"Ann Example"},
    {"<h1>A</h1><a rel=author>Ann</a>" TEXT
     "<div class=author-name><b>Ann Editor</b></div>",
	"Ann"},
    {"<meta name=author content='The Gazette'><h1>A</h1>"
     "<a rel=author>Ann Example</a>" TEXT,
	"Ann Example"},
    {"<meta name=author content='The Gazette'><h1>A</h1>" TEXT, "The Gazette"},
    {"<h1>A</h1>" TEXT "<p><i>Ann Example</i></p>", "Ann Example"},
    {"<h1>A</h1>" TEXT "<p>Harbour Town</p>", ""},
    {"<h1>A</h1><a rel=author>Ann Example</a><a rel=author>Edit</a>" TEXT,
	"Ann Example"},
    {"<h1>A</h1><p>Alle Artikel von Ann Example</p>" TEXT, "Ann Example"},
    {"<h1>A</h1><p>2025-03-04 18:30 来源：港报 作者：王例　浏览 12</p>" TEXT,
	"王例"},
};

static void who(void)
{
	for (size_t i = 0; i < sizeof(whose) / sizeof(*whose); i++) {
		struct arena *a = arena_new();
		struct extracted x = run(a, whose[i].html);
		struct str all = S("");
		vec_each (&x.authors, s)
			all = arena_printf(a, "%.*s%s%.*s", PRS(all),
			    all.n ? "; " : "", PRS(*s));
		is_str(all, str_of(whose[i].names), whose[i].html);
		arena_free(&a);
	}
}

static const struct {
	const char *html;
	long long at;
} dates[] = {
    {"<meta name=pubdate content=20250212>", 1739318400},
    {"<h1>A</h1><time datetime=2025-02-12T09:41:00Z>x</time>", 1739353260},
    {"<h1>A</h1><p class=date>Posted on 12 February 2025 by Ann</p>",
	1739318400},
    {"<h1>A</h1><div>Mittwoch, 12. Februar 2025</div>", 1739318400},
    {"<h1>A</h1><div>Von Ann | 12.02.2025, 14:05 Uhr | Lesezeit: 3 Min.</div>",
	1739369100},
    {"<div class=comments><time datetime=2025-02-12>x</time></div>",
	(long long)INSTANT_NONE},
};

static void published(void)
{
	for (size_t i = 0; i < sizeof(dates) / sizeof(*dates); i++) {
		struct arena *a = arena_new();
		is_int(run(a, dates[i].html).published, dates[i].at,
		    dates[i].html);
		arena_free(&a);
	}
}

static const struct {
	const char *text, *caption, *credit;
} captions[] = {
    {"A bridge. (Source: Getty Images)", "A bridge.", "Getty Images"},
    {"A bridge. Photo: Ann Example", "A bridge.", "Ann Example"},
    {"A bridge. Image source, Ann Example", "A bridge.", "Ann Example"},
    {"A bridge. © Ann Example", "A bridge.", "Ann Example"},
    {"A bridge | Foto: Ann Example", "A bridge", "Ann Example"},
    {"A bridge (in May)", "A bridge (in May)", ""},
    {"A photo of a bridge", "A photo of a bridge", ""},
};

static void credits(void)
{
	for (size_t i = 0; i < sizeof(captions) / sizeof(*captions); i++) {
		struct str caption, credit;
		picture_split(str_of(captions[i].text), &caption, &credit);
		is_str(caption, str_of(captions[i].caption), captions[i].text);
		is_str(credit, none_if_empty(captions[i].credit),
		    captions[i].text);
	}
}

static void by_place(void)
{
	struct arena *a = arena_new();
	struct extracted x =
	    run(a, "<div><a href=/>Home</a><a href=/news>Local news</a></div>"
		   "<div><h1>Bridge opens</h1><p>By Ann Example</p><div><img "
		   "src=b.jpg><div>In May. <i class=credit>Photo: Bob "
		   "Example</i></div></div><div class=text>" P1 "<br><br>" P2
		   "</div></div>");
	is_str(x.category, S("Local news"), "the folder of the address");
	is_str(x.caption, S("In May."), "the line beside the picture");
	is_str(x.credit, S("Bob Example"), "whose it is");
	is_int((long long)x.authors.n, 1, "a byline without a class");
	is_str(x.text, S(P1 "\n" P2), "the text");
	x = run(a, "<meta property=article:published_time "
		   "content=2025-02-12T00:30:00+02:00><p>" P1 "</p>");
	is_int(x.published, 1739313000, "the instant");
	is_str(x.date, S("2025-02-12"), "the day where it was written");
	arena_free(&a);
}

/* What is loaded and not seen counts who reads. */
static void seen(void)
{
	struct arena *a = arena_new();
	struct extracted x = run(a,
	    "<article><h1>Bridge</h1><img src=a.gif height=1><img hidden "
	    "src=b.gif><img src=c.gif style='display:none'><p>" P1
	    "</p><img src=d.jpg><p>" P2 "</p></article>");
	is_str(x.image, S("https://gazette.example/news/d.jpg"), "image");
	arena_free(&a);
}

/* ---- what the operator knows ---- */

static void hints(void)
{
	struct arena *a = arena_new();
	const struct str remove[] = {S_INIT(".quiz"), S_INIT("p:::")};
	struct extract_job job = {.body = S("<main><p>" P1 P1 "</p></main>"
					    "<div id=x><p>" P2 "</p><p class="
					    "quiz>" P1 "</p></div>"),
	    .article = S("#x"),
	    .remove = remove,
	    .removes = 2};
	struct extracted x;
	extract_page(a, &job, &x);
	is_str(x.text, S(P2), "the box that was named");
	job.article = S("#nowhere");
	extract_page(a, &job, &x);
	ok(str_starts(x.text, S(P1)), "a box that is not there");
	arena_free(&a);
}

/* ---- scraped text ---- */

static void scraped(void)
{
	struct arena *a = arena_new();
	struct extract_job job = {
	    .body = S("Category\nLocal\n\nBridge opens at last\n\n2 min read\n"
		      "Authors\nAnn Example\nBridge opens at last\nThe bridge "
		      "in May. (Source: Ann Example)\n\n" P1 "\n\n" P2
		      "\n\nSee all")};
	struct extracted x;
	extract_page(a, &job, &x);
	is_str(x.title, S("Bridge opens at last"), "title");
	is_str(x.category, S("Local"), "category");
	is_int((long long)x.authors.n, 1, "author");
	is_str(x.caption, S("The bridge in May."), "caption");
	is_str(x.credit, S("Ann Example"), "credit");
	is_str(x.language, S("en"), "language");
	is_str(x.text, S(P1 "\n" P2), "text");
	job.body = S("Category\nLocal\n\nWho pays?\n\n2 min read\nAuthors\nAnn "
		     "Example\nWho pays?\n\n" P1 "\n\n" P2);
	extract_page(a, &job, &x);
	is_str(x.title, S("Who pays?"), "a short title, said twice");
	is_int((long long)x.authors.n, 1, "which is nobody's name");
	job.body =
	    S("World\n\nBridge opens at last\n\nImage source, Harbour "
	      "Press\nImage caption,\nThe bridge in May\nBy Ann Example\n"
	      "Lindenau correspondent\n\n" P1 "\n\nImage source, AP\n"
	      "Image caption, The ferry\n\n" P2);
	extract_page(a, &job, &x);
	is_str(x.title, S("Bridge opens at last"), "no caption");
	is_str(x.caption, S("The bridge in May"), "said to who sees none");
	is_str(x.credit, S("Harbour Press"), "and whose");
	is_str(x.text, S(P1 "\n" P2), "none of it is text");
	job.body = S("Category\nLocal\n\nBridge opens at last\n\n2 min read\n"
		     "Bridge opens at last\n\n" P1 " See the <video> of it.\n\n"
		     "Harm &amp; Holt built it. " P2 "\n\nSee all");
	extract_page(a, &job, &x);
	is_str(x.category, S("Local"), "text that speaks of a tag");
	is_str(x.text,
	    S(P1 " See the <video> of it.\nHarm & Holt built it. " P2),
	    "and escapes a sign");
	job.body = S("Start\nBridge opens\nAnna Example | 23 listopada 2026, "
		     "14:05 | Czas czytania: 3 min\n" P1 "\n" P2);
	extract_page(a, &job, &x);
	is_str(x.title, S("Bridge opens"), "a line of parts is no title");
	is_int(x.published, 1795442700, "but has the date");
	is_str(x.authors.n ? x.authors.v[0] : S(""), S("Anna Example"),
	    "and the author");
	job.body =
	    S("Bridge opens\nPor Ann Example — Publicado el 23 de "
	      "noviembre de 2026, 14:05 h · 3 min de lectura\n" P1 "\n" P2);
	extract_page(a, &job, &x);
	is_int(x.published, 1795442700, "dashes part what bars do not");
	struct extracted y;
	job.body = S("Home\nThe old harbour bridge is closed\nAnna Example, "
		     "23. listopadu 2026 14:05, "
		     "doba cteni 3 min\n" P1 "\n" P2);
	extract_page(a, &job, &y);
	is_str(y.title, S("The old harbour bridge is closed"),
	    "a line with the hour is no title");
	is_int(y.published, 1795442700, "but has the date");
	is_str(x.authors.n ? x.authors.v[0] : S(""), S("Ann Example"),
	    "who stands before one");
	arena_free(&a);
}

static void lines(void)
{
	int m = 0;
	ok(furniture_reading_time(S("2 min read"), &m) && m == 2, "English");
	ok(furniture_reading_time(S("Lesezeit: 3 Minuten"), &m) && m == 3,
	    "German");
	ok(!furniture_reading_time(S("2 min later"), &m), "prose");
	is_int(furniture_line(S("See all")), FURNITURE_LINE, "See all");
	is_int(furniture_line(S("You may also like")), FURNITURE_REST, "rest");
	is_int(furniture_line(S("He said so.")), FURNITURE_NONE, "prose");
	is_str(language_detect(S("Der Hund ist nicht mit der Katze auf dem "
				 "Dach")),
	    S("de"), "German");
	is_str(language_detect(S("大桥于周一通车")), S("zh"), "Chinese");
	is_str(language_detect(S("橋は月曜日に開通した")), S("ja"), "Japanese");
	is_str(language_detect(S("xyzzy")), none_if_empty(""), "none");
}

/* Pages that are one thing many times over. What is not linear in them takes
 * minutes, as one line of a hundred thousand <br> once did. */
static void hostile(void)
{
	static const struct {
		const char *unit;
		int times;
		const char *type;
	} r[] = {
	    {"Ann Example<br>", 200000, "text/html"},
	    {"<b>The bridge</b><br>opens and ", 100000, "text/html"},
	    {"<a href=/author/a>Ann Example</a><br>", 100000, "text/html"},
	    {"<p class=author>By Ann Example</p>", 50000, "text/html"},
	    {"<p class=category>0 comments</p>", 50000, "text/html"},
	    {"<a rel=category href=x>City</a>", 50000, "text/html"},
	    {"<h1>The bridge opens</h1>", 50000, "text/html"},
	    {"<div class=crumb>", 50000, "text/html"},
	    {"<figure><figcaption>It opens (Photo: Ann)", 50000, "text/html"},
	    {"<ul><li><a href=x>y</a></ul>", 50000, "text/html"},
	    {"<table><tr><td>a<td>b", 50000, "text/html"},
	    {"<div>alpha river bridges town</div><ul><li>alpha river "
	     "bridges<li>alpha river town</ul>",
		20000, "text/html"},
	    {"<p>a<sup><a href=#n>1</a><sup>", 50000, "text/html"},
	    {"Read also\n", 100000, "text/plain"},
	    {"By Ann Example | 4 March 2025\n", 50000, "text/plain"},
	    {"Photo: ", 200000, "text/plain"},
	};
	for (size_t i = 0; i < sizeof(r) / sizeof(*r); i++) {
		struct arena *a = arena_new();
		struct buf b = buf_init(16 << 20);
		struct extracted x;
		for (int k = 0; k < r[i].times; k++)
			buf_adds(&b, str_of(r[i].unit));
		struct extract_job job = {
		    .content_type = str_of(r[i].type), .body = buf_str(&b)};
		extract_page(a, &job, &x);
		ok(x.text.n <= b.n, "%s: not longer than it was", r[i].unit);
		buf_free(&b);
		arena_free(&a);
	}
}

/* ---- what may be done with it ---- */

#define LD(json) "<script type=application/ld+json>" json "</script>"

static void permission(void)
{
	static const struct {
		const char *header, *head;
		bool reserved, paywalled;
	} r[] = {
	    {"", "", false, false},
	    {"all", "<meta name=robots content='index, follow'>", false, false},
	    {"noindex", "", true, false},
	    {"nofollow, NOARCHIVE", "", true, false},
	    {"nofollow, max-image-preview:large", "", false, false},
	    {"max-snippet:-1, max-video-preview:-1", "", false, false},
	    {"max-snippet: 50", "", true, false},
	    {"googlebot: noindex", "", false, false},
	    {"googlebot: noindex\nnosnippet", "", true, false},
	    {"gazetted: none", "", true, false},
	    {"noindex\nGazetted: all", "", false, false},
	    {"*: noindex", "", true, false},
	    {"unavailable_after: Wed, 01 Jul 2020 10:00:00 GMT", "", true,
		false},
	    {"unavailable_after: 2020-07-01, nofollow", "", true, false},
	    {"unavailable_after: 1 Jul 2031 10:00:00 GMT", "", false, false},
	    {"", "<meta name=robots content='NoArchive'>", true, false},
	    {"", "<meta name=Googlebot content=noarchive>", false, false},
	    {"",
		"<meta name=robots content=noindex>"
		"<meta name=robots content=follow>",
		true, false},
	    {"",
		"<meta name=robots content=follow>"
		"<meta name=robots content=noindex>",
		true, false},
	    {"",
		"<meta name=robots content=noindex>"
		"<meta name=gazetted content=all>",
		false, false},
	    {"", "<meta property=article:content_tier content=locked>", false,
		true},
	    {"", "<meta property=article:content_tier content=metered>", false,
		false},
	    {"",
		LD("{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":"
		   "\"False\","
		   "\"hasPart\":{\"isAccessibleForFree\":\"True\"}}"),
		false, true},
	    {"",
		LD("{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":true,"
		   "\"hasPart\":[{\"@type\":\"WebPageElement\","
		   "\"isAccessibleForFree\":false,\"cssSelector\":\".paid\"}]"
		   "}"),
		false, true},
	    {"", LD("{\"@type\":\"WebPage\",\"isAccessibleForFree\":true}"),
		false, false},
	};
	for (size_t i = 0; i < sizeof(r) / sizeof(*r); i++) {
		struct arena *a = arena_new();
		struct str page = arena_printf(a,
		    "<head>%s</head><main><h1>Bridge</h1><p>" P1 "</p><p>" P2
		    "</p></main>",
		    r[i].head);
		struct extract_job job = {.robots = str_of(r[i].header),
		    .body = page,
		    .now = 1800000000};
		struct extracted x;
		extract_page(a, &job, &x);
		ok(x.reserved == r[i].reserved, "reserved: %s %s", r[i].header,
		    r[i].head);
		ok(x.paywalled == r[i].paywalled, "paywalled: %s", r[i].head);
		arena_free(&a);
	}
}

int main(void)
{
	TEST(articles);
	TEST(notices);
	TEST(fixtures);
	TEST(doubled);
	TEST(led);
	TEST(html);
	TEST(metadata);
	TEST(headlines);
	TEST(who);
	TEST(published);
	TEST(credits);
	TEST(by_place);
	TEST(seen);
	TEST(hints);
	TEST(scraped);
	TEST(lines);
	TEST(permission);
	TEST(hostile);
	return tap_done();
}
