/* SPDX-License-Identifier: MIT */
/* gazetted: tests of what programs and pages leave among a text's lines. */
#include "base/arena.h"
#include "base/buf.h"
#include "bridge.h"
#include "extract/stamp.h"
#include "tap.h"

#define P3                                                                     \
	"Nobody knows yet what it has cost the town, whose council will be "   \
	"told of the sum in the spring, and of who is to pay it."

static const struct {
	const char *name, *html, *text;
} pages[] = {
    {"what a script complains of is no text",
	"<main><h1>Bridge</h1><p>Warning: fopen(): No such file in "
	"/srv/www/index.php on line 12</p><p>" P1 "</p><p>" P2,
	P1 "\n" P2},
    {"a warning that people get is one",
	"<main><h1>Bridge</h1><p>Warning: the ferry on line 12 stops at noon "
	"on all of the days of this week.</p><p>" P1 "</p><p>" P2,
	"Warning: the ferry on line 12 stops at noon on all of the days of "
	"this week.\n" P1 "\n" P2},
    {"nor is an address alone",
	"<main><h1>Bridge</h1><p>https://post.example/p/12</p><p>" P1
	"</p><p>www.bridge.example</p><p>" P2,
	P1 "\n" P2},
    {"courses of shares in a row are none",
	"<main><h1>Bridge</h1><p>ABC12.1-0.2%BRIDGE7+1%CAR3.5+0.1%DO & "
	"CO4-1%EFG8.1-0.3%FERRY9+2.2%</p><p>" P1 "</p><p>" P2,
	P1 "\n" P2},
    {"nor is a calendar",
	"<main><h1>Bridge</h1><p>" P1 "</p><table><tr><td>S<td>M<td>T</tr>"
	"</table><div>1</div><div>2</div><div>3</div><div>4</div><div>5</div>"
	"<div>6</div><div>7</div><p>" P2,
	P1 "\n" P2},
    {"nor are buttons that change the letters",
	"<main><h1>Bridge</h1><p>" P1 "</p><ul><li>-<li>+<li>reset</ul><p>" P2,
	P1 "\n" P2},
    {"who and when is not, though it ends as a sentence does",
	"<main><h1>Bridge</h1><p>By Ann Example, Ben Sample on Monday, "
	"November "
	"18th, 2019 at 11:08 a.m.</p><p>" P1 "</p><p>" P2,
	P1 "\n" P2},
    {"nor is it below a standfirst",
	"<main><h1>Bridge</h1><p>" P1
	"</p><p>Home AffairsEdited by Ann Example "
	"(with inputs from Agencies)Updated: April 07, 2020 03:49 pm IST</p>"
	"<p>" P2,
	P1 "\n" P2},
    {"nor who took the pictures",
	"<main><h1>Bridge</h1><p>Produced by Ann Example and Ben Sample, "
	"Photographs by Carl Third, Written by Dora Fourth</p><p>" P1
	"</p><p>" P2,
	P1 "\n" P2},
    {"a name before the first sentence is cut",
	"<main><h1>Bridge</h1><p>By Ann Example: " P1 "</p><p>" P2, P1 "\n" P2},
    {"a day behind a standfirst is cut",
	"<main><h1>Bridge</h1><p>" P1 "Monday, 6 January 2020</p><p>" P2,
	P1 "\n" P2},
    {"what is read above the text is not read again",
	"<main><h1>Bridge</h1><div class=intro><p>" P1 "</p></div><div><p>" P1
	"</p><p>" P2 "</p></div>",
	P1 "\n" P2},
    {"what is taken from the midst of the text is read there",
	"<main><div class=x><h1>Bridge</h1><h2>" P3 "</h2></div><div><p>" P1
	"</p><p>" P2 "</p><p>" P3 "</p></div>",
	P1 "\n" P2 "\n" P3},
    {"a text for small screens, too, is read once",
	"<main><h1>Bridge</h1><p>" P1 "</p><p>" P2 "</p><p>" P1 "</p><p>" P2
	"</p><p>" P3,
	P1 "\n" P2 "\n" P3},
    {"what is said again on purpose is read again",
	"<main><h1>Bridge</h1><p>" P1 "</p><p>" P2 "</p><p>" P1 "</p><p>" P3,
	P1 "\n" P2 "\n" P1 "\n" P3},
    {"what there is to know of an office, above the news, is beside it",
	"<main><h1>Bridge</h1><div class=article-infobox><div><div><div><p>The "
	"town's council of bridges was founded in the year of the flood, and "
	"has since then met on the first of every month, says the town.</p><p>"
	"Its members are chosen by lot, and are paid in fish from the river."
	"</p></div></div></div></div><div class=text><p>" P1 "</p><p>" P2
	"</p></div><div class=article-infobox><p>It has a seat for each of the "
	"nine bridges of the town, and one for the ferry, and none for rafts."
	"</p></div>",
	P1 "\n" P2},
    {"what is asked of privacy, in two paragraphs, is no text",
	"<div class=privacy-notice><p>We put cookies of our own on what you "
	"read with, and the cookies of those who pay us for it, too.</p><p>You "
	"can do without the cookies whenever you like to, as we have to say, "
	"but not without those that we "
	"need.</p></div><div><h1>Bridge</h1><p>" P1 "</p><p>" P2 "</p></div>",
	P1 "\n" P2},
    {"what is said of an old browser is no text, headline and all",
	"<div id=old-overlay><h1>Dear readers</h1><p>It is good to see you, "
	"but "
	"you are using an outdated browser, and our pages are no longer "
	"supported on it, as are few of the others that you may read there.</p>"
	"<ul><li>Bear</li><li>Fox</li></ul><p>Ask us for all that you need to "
	"know of it, and we shall be happy to answer you within the year.</p>"
	"</div><div><h2>The bridge is open</h2><p>" P1 "</p><p>" P2 "</p></div>"
	"<title>The bridge is open</title>",
	P1 "\n" P2},
    {"a teaser without a link, between headline and text, leads to that",
	"<div><h1>Bridge</h1><div class=teaser>" P3 "</div></div><div "
	"itemprop=articleBody><p>" P1 "</p><p>" P2 "</p></div>",
	P3 "\n" P1 "\n" P2},
    {"one with a link leads away",
	"<div><h1>Bridge</h1><div class=teaser>" P3 " <a href=/x>More</a></div>"
	"</div><div itemprop=articleBody><p>" P1 "</p><p>" P2 "</p></div>",
	P1 "\n" P2},
    {"what the page says of itself is none of the text",
	"<main><h1>Bridge</h1><p>(Corrects 10th paragraph to show that the "
	"bridge "
	"is the town's, not ours.)</p><p>Opinions expressed by those who write "
	"for the Post are their own.</p><p>This article is more than 2 years "
	"old, and so may be what it says of the town and its rivers.</p><p>By "
	"submitting your information, you're agreeing to receive letters.</p>"
	"<p>" P1 "</p><p>" P2,
	P1 "\n" P2},
    {"news of such things is",
	"<main><h1>Bridge</h1><p>The town will support US donations to the "
	"bridge "
	"and has asked the council for more of them, it says.</p><p>The Post "
	"has "
	"sued the town for a breach of copyright, as it printed the picture of "
	"the bridge without permission, says the court.</p><p>" P1,
	"The town will support US donations to the bridge and has asked the "
	"council for more of them, it says.\nThe Post has sued the town for a "
	"breach of copyright, as it printed the picture of the bridge without "
	"permission, says the court.\n" P1},
    {"what it says of itself in German is none",
	"<main><h1>Br\xc3\xbc"
	"cke</h1><p>Dieser Artikel enth\xc3\xa4lt "
	"Affiliate-Links, an denen wir verdienen, wenn jemand etwas kauft.</p>"
	"<p>Hinweis: Die Bilder haben ein Copyright und d\xc3\xbcrfen nicht "
	"kopiert werden, von niemandem.</p><p>" P1 "</p><p>" P2,
	P1 "\n" P2},
    {"links that are to be read, too, are none of the text, however many",
	"<main><h1>Bridge</h1><p>" P1
	"</p><p><b>READ MORE:<br>* <a href=/a>The "
	"ferry of the town has been sold to the next one, where they need it "
	"more</a><br>* <a href=/b>The cars of the town are to be sold in the "
	"spring, since nobody drove them in all of the "
	"winter</a></b></p><p>" P2,
	P1 "\n" P2},
    {"nor is where in the site the text stands, nor what is done with it",
	"<main><div class=x><h1>Bridge</h1><p><a href=/>Home</a> \xc2\xbb <a "
	"href=/n>News of the Town</a> \xc2\xbb Bridge...</p><p class=info>5 "
	"hours ago in <a href=/n>News</a>, no comments yet<br><a href=/p>To "
	"print</a> | <a href=/s>To send it to others</a></p><p>" P1
	"</p><p>" P2,
	P1 "\n" P2},
    {"a point of the text, shown above it, is read in it",
	"<main><div class=x><h1>Bridge</h1><div>Nobody knows yet what it has "
	"cost the town, the mayor of the town has said.</div><p>" P1
	"</p><p>" P2 "</p><p>" P3 " Nobody knows yet what it has cost the "
	"town, the mayor of the town has said.",
	P1 "\n" P2 "\n" P3 " Nobody knows yet what it has cost the town, the "
	   "mayor of the town has said."},
    {"whose pictures they are is no text",
	"<main><h1>Bridge</h1><p>" P1 "</p><p>Foto \xc2\xa9 Ann Example Foto "
	"\xc2\xa9 Ben Sample, Carl Third</p><p>Abb.: The bridge</p><p>" P2,
	P1 "\n" P2},
    {"a picture's line is none that stands beside it in a list",
	"<main><h1>Bridge</h1><dl><dt><img src=a.jpg></dt><dd>\"It is a good "
	"bridge, and we need no other,\" says the mayor. (AP Photo/Ann "
	"Example)</dd></dl><p>" P1 "</p><p>" P2,
	P1 "\n" P2},
    {"nor one that its alternative text says, and more",
	"<main><h1>Bridge</h1><img src=a.jpg alt='The mayor of the town walks "
	"across the bridge with a band of nine on Monday'><p>Town - The mayor "
	"of the town walks across the bridge with a band of nine on Monday in "
	"the rain.</p><p>" P1 "</p><p>" P2,
	P1 "\n" P2},
    {"the lead is none, though the alternative text is its first sentence",
	"<meta name=description content='" P1 "'><main><h1>Bridge</h1><img "
	"src=a.jpg alt='" P1 "'><p>" P1 " It rained.</p><p>" P2 "</p><p>" P3,
	P1 " It rained.\n" P2 "\n" P3},
    {"nor one that may be shown larger",
	"<main><h1>Bridge</h1><p>" P1 "</p><img src=a.jpg><p>The bridge of the "
	"town, as it is seen in the evening <a href=b.jpg>Zoom</a></p><p>" P2,
	P1 "\n" P2},
    {"who meets over a wire is no picture",
	"<main><h1>Bridge</h1><p>" P1
	"</p><p>The council of the town will meet "
	"on Monday evening over <a href=/z>Zoom</a></p><p>" P2,
	P1
	"\nThe council of the town will meet on Monday evening over Zoom\n" P2},
    {"points of the text above who wrote it are read",
	"<main><h1>Bridge</h1><ul><li>Bridge opens a year late<li>By Ann "
	"Example</ul><p>" P1 "</p><p>" P2,
	"Bridge opens a year late\n" P1 "\n" P2},
    {"the last that is told of offices is no notice of the page",
	"<main><h1>Bridge</h1><p>" P1 "</p><p>" P2 "</p><p>The town's own "
	"offices still have outdated browsers, which no longer support its "
	"forms, she said.</p>",
	P1 "\n" P2 "\nThe town's own offices still have outdated browsers, "
	   "which no longer support its forms, she said."},
    {"a list above the text that says who wrote it is none",
	"<main><h1>Br\xc3\xbc"
	"cke</h1><ul><li>Details<li>Geschrieben von Ann "
	"Beispiel</ul><p>" P1 "</p><p>" P2,
	P1 "\n" P2},
    {"nor is a heading of who and when",
	"<main><h1>Bridge</h1><h2>Stars (1 / 1) 06.11.2023 13:30 von Ann "
	"Symbolbild imago</h2><p>" P1 "</p><p>" P2,
	P1 "\n" P2},
    {"where a text is filed others begin",
	"<div><div><h1>Bridge</h1><p>" P1 "</p><p>" P2 "</p><p>" P3
	"</p><p>" P1 P3 "</p></div><p>Eingeordnet unter <a href=/n>News of the "
	"Town</a></p><p>Getaggt "
	"mit <a href=/b>bridge</a>, <a href=/r>river</a></p><div><p>Cars</p>"
	"<p>The cars of the town are to be sold in the spring, since nobody "
	"drove them.</p></div></div>",
	P1 "\n" P2 "\n" P3 "\n" P1 P3},
    {"but not where the text itself goes on",
	"<main><h1>Bridge</h1><p>" P1 " " P2 " " P3 " " P1
	"</p><p>Filed under <a href=/n>News</a></p><p>" P2 "</p><p>" P3,
	P1 " " P2 " " P3 " " P1 "\n" P2 "\n" P3},
    {"what each party has is no course of a share",
	"<main><h1>Vote</h1><p>Reds 23%, Greens 17%, Blues 12%, Browns 20%, "
	"Whites 4%, Pinks 5%, others 19%</p><p>" P1 "</p><p>" P2,
	"Reds 23%, Greens 17%, Blues 12%, Browns 20%, Whites 4%, Pinks 5%, "
	"others 19%\n" P1 "\n" P2},
    {"numbers that were drawn are no calendar",
	"<main><h1>Lottery</h1><p>" P1 "</p><ul><li>3<li>12<li>23<li>28<li>36"
	"<li>45<li>7</ul><p>" P2,
	P1 "\n3\n12\n23\n28\n36\n45\n7\n" P2},
    {"who is pictured may say something",
	"<main><h1>Bridge</h1><p>" P1
	"</p><img src=a.jpg><p>The mayor of the town (pictured on the right) "
	"told those who had come to the bridge on Monday:</p><p>" P2,
	P1 "\nThe mayor of the town (pictured on the right) told those who had "
	   "come to the bridge on Monday:\n" P2},
    {"a standfirst in capitals, of headline words alone, is read",
	"<main><h1>Bridge</h1><p>MAYOR OPENS THE BRIDGE IN ORLIN AFTER A YEAR "
	"OF DELAY</p><p>" P1 "</p><p>" P2,
	"MAYOR OPENS THE BRIDGE IN ORLIN AFTER A YEAR OF DELAY\n" P1 "\n" P2},
    {"the snippet of another page is no lead",
	"<div><h1>Bridge</h1><div class=teaser><h4><a "
	"href=/c>Cars</a></h4><p>" P3
	"</p></div></div><div itemprop=articleBody><p>" P1 "</p><p>" P2
	"</p></div>",
	P1 "\n" P2},
    {"what the headline is about is news, of cookies, too",
	"<main><h1>Court: shop has to ask before it sets cookies</h1><p>The "
	"shop must ask for consent before cookies are put on this website and "
	"on others, the court said.</p><p>" P1 "</p><p>" P2,
	"The shop must ask for consent before cookies are put on this website "
	"and on others, the court said.\n" P1 "\n" P2},
    {"and so is what the text says of authors in its midst",
	"<main><h1>Bridge</h1><p>" P1
	"</p><p>The views expressed by officials are not necessarily those of "
	"the town, the court said.</p><p>" P2 "</p><p>" P3,
	P1 "\nThe views expressed by officials are not necessarily those of "
	   "the town, the court said.\n" P2 "\n" P3},
    {"a commission of inquiry into ties is news",
	"<main><h1>Pont</h1><p>" P1
	"</p><p>Le Parlement a cr\xc3\xa9\xc3\xa9 une commission sur les liens "
	"entre le ministre et la ville.</p><p>" P2,
	P1 "\nLe Parlement a cr\xc3\xa9\xc3\xa9 une commission sur les liens "
	   "entre le ministre et la ville.\n" P2},
    {"and so is a browser's that comes from the north",
	"<main><h1>Opera</h1><p>El navegador noruego lanza una "
	"actualizaci\xc3\xb3n contra la publicidad, dijo el lunes.</p><p>" P1
	"</p><p>" P2,
	"El navegador noruego lanza una actualizaci\xc3\xb3n contra la "
	"publicidad, dijo el lunes.\n" P1 "\n" P2},
    {"a line that says who is pictured is none of the text",
	"<main><h1>Bridge</h1><img src=a.jpg><p>The mayor of the town "
	"(pictured on the right) walks across the bridge, with a band of nine "
	"and a goat behind her</p>"
	"<p>" P1 "</p><p>" P2,
	P1 "\n" P2},
    {"nor are the number of a paper and those who sent it",
	"<main><div class=x><h1>Bridge</h1><h4>Dr. Ann Example Press Office "
	"Harbour Bridges Foundation e.V.</h4><p>EL34-194</p><p>" P1
	"</p><p>" P2,
	P1 "\n" P2},
    {"snippets of other pages go, and their headlines",
	"<main><div class=x><div class=t>Cars</div><div class=s>The cars of "
	"the "
	"town are to be sold in the spring, since nobody drove them...</div>"
	"<div class=t>Trams</div><div class=s>The trams of the town are to be "
	"sold in the summer, since nobody rode in them...</div><div class=t>"
	"Trains</div><div class=s>The trains of the town are to be sold in the "
	"autumn, since nobody waited for them...</div></div><div><p>" P1
	"</p><p>" P2 "</p><p>" P3 "</p></div>",
	P1 "\n" P2 "\n" P3},
};

static void litter(void)
{
	for (size_t i = 0; i < sizeof(pages) / sizeof(*pages); i++) {
		struct arena *a = arena_new();
		is_str(run(a, pages[i].html).text, str_of(pages[i].text),
		    pages[i].name);
		arena_free(&a);
	}
}

static void stamps(void)
{
	static const struct {
		const char *line;
		bool is;
	} lines[] = {
	    {"Ann Example (@ann) 12 minutes ago", true},
	    {"Ann Example (@ann) Wed 29th April 2020 | 03:32 PM", true},
	    {"Posted: Thursday, April 21, 2022. 10:11 pm CST.", true},
	    {"Stand des Artikels: 26. Februar 2020, 12:30 Uhr.", true},
	    {"Von Ann Beispiel am 26. Februar 2020 um 12:30 Uhr", true},
	    {"Par Ann Exemple, publié le 4 mars 2025 à 19:30", true},
	    {"Por Ana Ejemplo, 4 de marzo de 2025", true},
	    {"Lindenau, 4 May 2026", true},
	    {"On 4 May 2026 the bridge fell.", false},
	    {"Am 4. Mai 2026 brach die Brücke.", false},
	    {"Ann Example", false},
	    {"Bridge", false},
	    {"2026年5月4日 山田太郎", false},
	};
	for (size_t i = 0; i < sizeof(lines) / sizeof(*lines); i++)
		ok(stamp_is(str_of(lines[i].line)) == lines[i].is, "%s",
		    lines[i].line);
	ok(stamp_is_names(
	       S("Dr. Ann Example Press Office Harbour Foundation e.V.")),
	    "a line of names");
	ok(!stamp_is_names(S("Ann Example Opens The Bridge in a rush.")),
	    "a line with a word of its own is none");
	ok(!stamp_is_names(S("Council Leaders Promise New Ferry for Orlin")),
	    "a headline in capitals is none");
	ok(stamp_is_credits(S("Texte par Ann Exemple, Photos par Carl")),
	    "credits in French");
	ok(!stamp_is_credits(S("The bridge, Built by Ann, was Hit by Ben")),
	    "a sentence is none");
}

int main(void)
{
	TEST(litter);
	TEST(stamps);
	return tap_done();
}
