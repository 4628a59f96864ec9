/* SPDX-License-Identifier: MIT */
/* gazetted: tests of summaries of texts in the forms that outlets use. */
#include "base/arena.h"
#include "summary/summary.h"
#include "tap.h"
#include "told.h"

#define LIST(t) (sizeof(t) / sizeof(*(t)))

static const struct {
	const char *name, *language, *text, *want;
} rows[] = {
    {"live page", "en",
	"18:42 Power has been restored to 12,000 homes in Vessa.\n"
	"18:10 We are pausing our live coverage here. Thanks for following.\n"
	"17:20 The Orlin bridge is closed to lorries until further notice.",
	"Power has been restored to 12,000 homes in Vessa. The Orlin bridge is "
	"closed to lorries until further notice."},
    {"press release", "en",
	"ORLIN, May 12, 2026 /PRWire/ -- Orlin Motors Inc. today announced "
	"revenue of $4.2 billion for the second quarter.\n"
	"About Orlin Motors\n"
	"Orlin Motors is a leading maker of electric buses in 14 countries.",
	"Orlin Motors Inc. today announced revenue of $4.2 billion for the "
	"second quarter."},
    {"and the same in German", "de",
	"Orlin Motors hat im zweiten Quartal 4,2 Milliarden Euro umgesetzt.\n"
	"Über Orlin Motors\n"
	"Orlin Motors ist ein führender Hersteller von Bussen aus Orlin.",
	"Orlin Motors hat im zweiten Quartal 4,2 Milliarden Euro umgesetzt."},
    {"but a headline that begins so", "de",
	"Über Orlin kreisen Drohnen\n"
	"Orlin hat am Montag den Luftraum über dem Hafen gesperrt.",
	"Orlin hat am Montag den Luftraum über dem Hafen gesperrt."},
    {"and one of a number", "en",
	"The paper mill of Vessa will close in the spring of next year.\n"
	"Over 300 jobs will go\n"
	"300 workers are told to leave the mill by May, its owner says.",
	"The paper mill of Vessa will close in the spring of next year. 300 "
	"workers are told to leave the mill by May, its owner says."},
    {"a heading that is about something else", "en",
	"The council of Orlin votes on the bridge in the spring of next year.\n"
	"About the bridge\n"
	"Stones of the old bridge are from a quarry near Vessa.",
	"The council of Orlin votes on the bridge in the spring of next year. "
	"Stones of the old bridge are from a quarry near Vessa."},
    {"interview", "en",
	"Ann Example has led the harbour of Orlin since January this year.\n"
	"What has changed since January?\n"
	"We have moved 200 containers a day more than in the last year.\n"
	"And what comes next?\n"
	"A holiday on the coast of Kerra, I hope, with my two daughters.",
	"Ann Example has led the harbour of Orlin since January this year."},
    {"a list of links", "de",
	"Orlin hat im Mai ein Archiv für die Briefe seiner Fischer eröffnet.\n"
	"Ann Beispiel\u00a0— Archiv Orlin — Stiftung Kerra — Orlin liest — Nur "
	"Mut!",
	"Orlin hat im Mai ein Archiv für die Briefe seiner Fischer eröffnet."},
    {"but dashes of prose", "en",
	"Orlin has opened an archive for the letters of its fishermen.\n"
	"The archive — a barn of red brick that stood empty — is cold, and its "
	"windows — all nine of them — face the sea and the ferry to Kerra.",
	"Orlin has opened an archive for the letters of its fishermen. The "
	"archive — a barn of red brick that stood empty — is cold, and its "
	"windows — all nine of them — face the sea and the ferry to Kerra."},
    {"and what is said before it is asked", "fr",
	"La géographe Ann Exemple a étudié neuf ports de la côte d’Orlin.\n"
	"Dans vos livres, vous dites que ces ports vont fermer. Pourquoi ?\n"
	"Les navires de Kerra sont devenus trop grands pour leurs quais.\n"
	"Orlin a pourtant un port profond. Que lui conseillez-vous ?\n"
	"Le port profond de la ville est à trente kilomètres du rail.",
	"La géographe Ann Exemple a étudié neuf ports de la côte d’Orlin."},
    {"and the same in Polish", "pl",
	"Geografka Ann Przykład zbadała dziewięć portów wybrzeża Orlina.\n"
	"Pisze pani, że małe porty Orlina znikną. Skąd ta pewność?\n"
	"Statki z Kerry są już zbyt duże na nabrzeża z ubiegłego wieku.\n"
	"Orlin ma jednak głęboki port. Co by mu pani doradziła?\n"
	"Głęboki port miasta leży trzydzieści kilometrów od kolei.",
	"Geografka Ann Przykład zbadała dziewięć portów wybrzeża Orlina."},
    {"but who they are is not asked", "de",
	"Der Hafen von Orlin hat seit Januar eine neue Chefin.\n"
	"Der Hafen war zuletzt leer. Was will sie mit ihm?\n"
	"Kräne bewegen jetzt 200 Container mehr am Tag als im Vorjahr.\n"
	"Die Arbeiter waren skeptisch. Was sagen ihre Vertreter heute?\n"
	"Vertreter der Arbeiter loben den dritten Kai vor der Küste.",
	"Der Hafen von Orlin hat seit Januar eine neue Chefin. Der Hafen war "
	"zuletzt leer. Kräne bewegen jetzt 200 Container mehr am Tag als im "
	"Vorjahr. Vertreter der Arbeiter loben den dritten Kai vor der Küste."},
    {"but questions that a report answers", "en",
	"The harbour of Orlin has had a new master since January this year.\n"
	"What has changed since January?\n"
	"Cranes move 200 containers a day more than in the last year.\n"
	"And what comes next?\n"
	"Builders begin with the third quay on the coast of Kerra in May.",
	"The harbour of Orlin has had a new master since January this year. "
	"Cranes move 200 containers a day more than in the last year. Builders "
	"begin with the third quay on the coast of Kerra in May."},
    {"and one that asks nobody", "en",
	"What is changing on the trains of Orlin?\n"
	"Our research shows that fares rise by four percent in March.\n"
	"And who pays for it?\n"
	"Commuters do, while pensioners keep their discount of a third.",
	"Our research shows that fares rise by four percent in March. "
	"Commuters "
	"do, while pensioners keep their discount of a third."},
    {"and a writer", "en",
	"Who am I?\n"
	"I am the master of the harbour of Orlin, and I write about cranes.\n"
	"Why do I have a blog?\n"
	"A friend of mine asked for it when the third quay was begun.\n"
	"Will you read it?",
	"I am the master of the harbour of Orlin, and I write about cranes. A "
	"friend of mine asked for it when the third quay was begun."},
    {"all of it an interview", "de",
	"Wie wird man Hafenmeisterin?\n"
	"Ann Beispiel: Durch Zufall. Ich hatte mich in der Kantine beworben.\n"
	"Orliner Zeitung: Und was kommt als Nächstes im Hafen?\n"
	"Ann Beispiel: Wir bauen im Mai den dritten Kai vor der Stadt.",
	"Ann Beispiel: Wir bauen im Mai den dritten Kai vor der Stadt."},
    {"what calls to the reader", "en",
	"Want to build a bridge? Get steel from the works of Kerra.\n"
	"The town of Orlin will close its bridge in May.",
	"The town of Orlin will close its bridge in May."},
    {"a question, and news", "en",
	"Want to see the old bridge? The town of Orlin will close it in May.\n"
	"Engineers of Kerra begin their work on 3 May.",
	"The town of Orlin will close it in May. Engineers of Kerra begin "
	"their work on 3 May."},
    {"what a reader may ask, and the answers", "en",
	"The town of Orlin will close its bridge in May.\n"
	"When does it close?\n"
	"Engineers of Kerra begin their work on 3 May.\n"
	"What do you pay on the ferry?\n"
	"A ticket for the ferry costs nine euros until autumn.\n"
	"Where can you park?\n"
	"Drivers find nine hundred places behind the harbour.",
	"The town of Orlin will close its bridge in May. Engineers of Kerra "
	"begin their work on 3 May. A ticket for the ferry costs nine euros "
	"until autumn. Drivers find nine hundred places behind the harbour."},
    {"what stands below a headline and a list", "en",
	"Fix crash on empty input\nAdd --quiet option\n"
	"This release fixes a crash when the input is empty.",
	"This release fixes a crash when the input is empty."},
    {"a columnist", "en",
	"Ann Example is a columnist.\n"
	"Every bridge that Orlin has built since 1950 was full in four years.",
	"Every bridge that Orlin has built since 1950 was full in four years."},
    {"what is to be paid for", "en",
	"Dora Example unties the ropes of the ferry every morning at four.\n"
	"To continue reading, start your free trial.",
	"Dora Example unties the ropes of the ferry every morning at four."},
    {"a letter", "en",
	"Hello, and welcome to another Orlin Weekly.\n"
	"The council closed the bridge on Monday after cracks were found.",
	"The council closed the bridge on Monday after cracks were found."},
    {"who was asked", "en",
	"A court has ruled that a shipyard must pay a welder 40,000 crowns.\n"
	"The shipyard has been contacted for comment.",
	"A court has ruled that a shipyard must pay a welder 40,000 crowns."},
    {"an agency's rights", "es",
	"La Policía ha detenido a un hombre que robó nueve bancos en Orlin.\n"
	"Está expresamente prohibida la redistribución.",
	"La Policía ha detenido a un hombre que robó nueve bancos en Orlin."},
    {"a paper", "en",
	"arXiv:2605.01234v1 Announce Type: new\n"
	"Abstract: We present a method to count bees with sparse tensors.",
	"We present a method to count bees with sparse tensors."},
    {"times of a live page", "es",
	"18:40 h. El metro de Orlin recupera la normalidad tras el paro.\n"
	"18:10 h. El alcalde pide calma a los viajeros del metro.",
	"El metro de Orlin recupera la normalidad tras el paro. El alcalde "
	"pide calma a los viajeros del metro."},
    {"a podcast", "en",
	"Ann Example tells of the day when the harbour of Orlin moved.\n"
	"See acast.com/privacy for more information.\n"
	"Thanks to @annex and @bobex for their help with this.",
	"Ann Example tells of the day when the harbour of Orlin moved."},
    {"a bargain", "en",
	"The headphones are down to $149, their lowest price so far.\n"
	"Prices were correct at the time of writing.\n"
	"Receive ratings of Orlin daily - Enter your email address below.",
	"The headphones are down to $149, their lowest price so far."},
    {"Thai", "th",
	"เผยแพร่: 12 พ.ค. 2569 18:42\n"
	"เทศบาลเมืองออร์ลินสั่งปิดสะพานตั้งแต่วันจันทร์ หลังพบรอยร้าวที่ตอม่อ\n"
	"ภาพ: อันนา ตัวอย่าง",
	"เทศบาลเมืองออร์ลินสั่งปิดสะพานตั้งแต่วันจันทร์ หลังพบรอยร้าวที่ตอม่อ"},
};

static void forms(void)
{
	struct arena *a = arena_new();
	for (size_t i = 0; i < LIST(rows); i++) {
		is_str(told_in(a, rows[i].language, rows[i].text, 4),
		    str_of(rows[i].want), rows[i].name);
	}
	arena_free(&a);
}

/* "Prozent" is all that it shares with what was told, and most of its words. */
static void few_words(void)
{
	struct summary_doc docs[] = {
	    {S("Moos gewinnt Wahl in Orlin"),
		S("Ann Moos ist am Sonntag mit 52,3 Prozent zur "
		  "Bürgermeisterin von Orlin gewählt worden. Die "
		  "Wahlbeteiligung lag bei 61 Prozent."),
		S("de")},
	    {S("Orlin bekommt eine Bürgermeisterin"),
		S("Erstmals führt eine Frau das Rathaus von Orlin: Ann Moos "
		  "erhielt 52,3 Prozent der Stimmen. Ihr Gegner kam auf 44,1 "
		  "Prozent."),
		S("de")}};
	struct arena *a = arena_new();
	units u = {0};
	summary_choose(a, docs, 2, &(struct summary_opts){.sentences = 4}, &u);
	is_str(summary_join(a, &u), docs[0].text, "a figure");
	arena_free(&a);
}

int main(void)
{
	TEST(forms);
	TEST(few_words);
	return tap_done();
}
