/* SPDX-License-Identifier: MIT */
/* gazetted: tests of sentences that announce what a page tells. */
#include "prose/promise.h"

#include "prose/folded.h"
#include "tap.h"

struct row {
	const char *language, *sentence;
};

static bool says(const struct row *r, bool first)
{
	struct folded low;
	fold_sentence(str_of(r->sentence), &low);
	return promise_says(str_of(r->language), &low, first);
}

static void announced(void)
{
	static const struct row rows[] = {
	    {"en", "In this post, I'll explain how the bridge was built."},
	    {"en", "This article explores the many bridges of Orlin."},
	    {"en", "Here is the prepared text of my talk in Orlin."},
	    {"en", "There's a reason for that but first, let's see a map."},
	    {"en", "But more importantly, I'm going to show you the pier."},
	    {"en", "In the next post we'll build a second pier."},
	    {"en", "Update: On Friday the harbour opened a second pier."},
	    {"en", "So I thought I'd write a post about the old pier."},
	    {"en", "The goal of this series is to show all its piers."},
	    {"en", "Here are some fun facts about the bridges of Orlin."},
	    {"en", "We invited Ann Example to talk about her bridges."},
	    {"de", "Ziel dieses Beitrags ist ein Blick auf die Brücken."},
	    {"en", "How the bridge fell and why nobody had seen it coming."},
	    {"de", "In diesem Beitrag möchte ich dir die Brücke zeigen."},
	    {"de", "Wir geben Ihnen einen Überblick über die Brücken."},
	    {"de", "Dieser Artikel beleuchtet die Geschichte der Brücke."},
	    {"de", "Wir haben hier fünf Tipps rund um den Angelsport!"},
	    {"de", "Nach einem Überblick behandelt Teil 2 die Pfeiler."},
	    {"de", "Wie du deinen Garten pflegst und den Winter planst."},
	    {"de", "Warum das so ist, ob es hilft und worauf Sie achten."},
	    {"de", "Schön und haltbar: Warum wir nur Holz kaufen sollten."},
	    {"de", "Wie die Stadt das lösen will, eine Übersicht."},
	    {"fr", "Dans cet article, nous vous montrons le pont."},
	    {"fr", "Pourquoi le pont est tombé et comment il sera refait."},
	    {"es", "En este artículo te contamos la historia del puente."},
	    {"es", "Cómo se construyó el puente de Orlin en dos años."},
	    {"it", "In questa guida vedremo i ponti di Orlin."},
	    {"it", "Come è caduto il ponte e perché nessuno lo sapeva."},
	    {"pt", "Neste artigo vamos mostrar as pontes de Orlin."},
	    {"nl", "In dit artikel leggen we de bouw van de brug uit."},
	    {"sv", "I den här artikeln berättar vi om bron i Orlin."},
	    {"da", "I denne artikel fortæller vi om broen i Orlin."},
	    {"no", "I denne artikkelen forteller vi om broen i Orlin."},
	    {"pl", "W tym artykule pokażemy mosty w Orlinie."},
	    {"cs", "V tomto článku se dozvíte vše o mostech."},
	    {"ru", "В этой статье мы расскажем о мостах Орлина."},
	    {"uk", "У цій статті ми розповімо про мости Орліна."},
	    {"tr", "Bu yazıda Orlin köprülerini inceleyeceğiz."},
	    {"ja", "オルリンの橋を借りてみたので、その使用感をご紹介する。"},
	    {"ko", "오를린의 다리를 자세히 살펴본다."},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		ok(says(&rows[i], false), rows[i].sentence);
}

/* With a first sentence what the text is about would go, unless it is of a
 * broadcast, or comes before an interview. */
static void first(void)
{
	static const struct {
		struct row r;
		bool said;
	} rows[] = {
	    {{"en", "In this post, I'll explain how the bridge was built."},
		false},
	    {{"de", "Dieser Beitrag beleuchtet die Geschichte der Brücke."},
		false},
	    {{"en", "How the bridge fell and why nobody had seen it coming."},
		false},
	    {{"en", "On this episode of The Pier, Ann Example is joined by Bob "
		    "Example."},
		true},
	    {{"en", "This Orlin video explores the bridges of the town."},
		true},
	    {{"en", "We talked with Ann Example about her years on the pier."},
		true},
	    {{"en", "Follow these steps to get to the pier."}, true},
	    {{"de", "Wir haben mit Anna Beispiel über die Brücke gesprochen."},
		true},
	    {{"fr", "Nous publions un entretien avec Anne Exemple."}, true},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		ok(says(&rows[i].r, true) == rows[i].said, rows[i].r.sentence);
}

static void told(void)
{
	static const struct row rows[] = {
	    {"en", "In this town, the mayor will explain the plan on Monday."},
	    {"en", "Today we will vote on the bridge, the council decided."},
	    {"en", "This report examines how the pier was lost."},
	    {"en", "How the bridge fell and why is unclear."},
	    {"en", "This article argues that the bridge was never safe."},
	    {"en", "In the next months we will build a second pier."},
	    {"en", "At noon, we saw the bridge fall."},
	    {"en", "I'll tell you the truth, it was I who sold the bridge."},
	    {"en", "Here are three facts: the bridge is old, red and shut."},
	    {"en", "The goal of this bridge is to link the two towns."},
	    {"de", "In diesem Jahr zeigt die Galerie neue Bilder."},
	    {"de", "Wie jedes Jahr wird am Montag in Orlin gefeiert."},
	    {"de", "Wie das Amt mitteilt, ist die Brücke wieder offen."},
	    {"de", "Wie das Haus hat auch die Stadt den Hafen verkauft."},
	    {"de", "Warum die Brücke brach, wissen die Gutachter nicht."},
	    {"de", "Was genau geschah, soll nun ein Gutachten klären."},
	    {"de", "Update, 13:17 Uhr: Die Brücke ist wieder offen."},
	    {"de", "Hier zeigen sich die Folgen in dem neuen Hafen."},
	    {"de", "Wer zu schnell fährt, muss mehr bezahlen."},
	    {"de", "Dieser Beitrag zeigt, dass die Brücke nie sicher war."},
	    {"de", "Wir geben der Stadt das Geld zurück, sagt er."},
	    {"fr", "Pourquoi le pont est tombé reste un mystère."},
	    {"es", "Cómo cayó el puente sigue siendo un misterio."},
	    {"it", "Come ogni anno la festa comincia lunedì."},
	    {"nl", "Hoe de brug viel en waarom is nog niet bekend."},
	    {"pl", "Jak informuje policja, most jest zamknięty."},
	    {"ru", "Как сообщает полиция, мост закрыт."},
	    {"ja", "展示会は新しい橋を紹介する。"},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		ok(!says(&rows[i], false), rows[i].sentence);
}

static void named(void)
{
	static const struct row yes[] = {
	    {"en", "Ann Example explains why the bridge had to go."},
	    {"de", "Der Experte Max Muster erläutert, welche Brücke hält."},
	    {"fr", "Anne Exemple explique comment le pont est tombé."},
	    {"es", "Ana Ejemplo cuenta cómo cayó el puente."},
	    {"it", "Anna Esempio racconta come è caduto il ponte."},
	    {"nl", "Anna Voorbeeld vertelt hoe de brug viel."},
	    {"pl", "Anna Przykład wyjaśnia, dlaczego most runął."},
	    {"ru", "Анна Пример рассказывает, как упал мост."},
	};
	static const struct row no[] = {
	    {"de", "Eine Studie zeigt, wie stark die Mieten steigen."},
	    {"de", "Max Muster erklärte, warum er geht."},
	    {"de", "Max Muster erklärt den Rücktritt."},
	    {"en", "A new study explains why the bridge had to go."},
	    {"fi", "Anna Esimerkki kertoo miksi silta putosi."},
	};
	for (size_t i = 0; i < sizeof(yes) / sizeof(*yes); i++)
		ok(promise_named(
		       str_of(yes[i].language), str_of(yes[i].sentence)),
		    yes[i].sentence);
	for (size_t i = 0; i < sizeof(no) / sizeof(*no); i++)
		ok(!promise_named(
		       str_of(no[i].language), str_of(no[i].sentence)),
		    no[i].sentence);
}

int main(void)
{
	TEST(announced);
	TEST(first);
	TEST(told);
	TEST(named);
	return tap_done();
}
