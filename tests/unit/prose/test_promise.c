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
	    {"en", "So I thought I'd write a post about the old pier."},
	    {"en", "The goal of this series is to show all its piers."},
	    {"en", "Here are some fun facts about the bridges of Orlin."},
	    {"en", "We invited Ann Example to talk about her bridges."},
	    {"en", "Edit: Thanks a lot for all your notes on the pier!"},
	    {"en", "We asked experts to explain how such a bridge falls."},
	    {"en", "In this section, we describe the piers of the bridge."},
	    {"de", "Wir zeigen Ihnen, wie Sie Ihre Brücke neu streichen."},
	    {"ja", "モバイルが使える橋を借りてみたので、ご紹介する。"},
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
	    {"es", "Cómo se construyó el puente y por qué se cayó ayer."},
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
 * broadcast. */
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
		false},
	    {{"en", "Follow these steps to get to the pier."}, true},
	    {{"de", "Wir haben mit Anna Beispiel über die Brücke gesprochen."},
		false},
	    {{"fr", "Nous publions un entretien avec Anne Exemple."}, true},
	    {{"en", "We asked three of them about it; all said nothing."},
		false},
	    {{"fr", "Retour sur Terre pour les quatre astronautes."}, false},
	    {{"ja", "その橋の使用感をご紹介する。"}, false},
	    {{"ko", "오를린의 다리를 자세히 살펴본다."}, false},
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

/* Words of a page are also those of a road, a law or a match; who is quoted
 * speaks in the first person; and what asks may be what a sentence is about. */
static void of_the_world(void)
{
	static const struct row rows[] = {
	    {"en", "Update: On Friday the harbour opened a second pier."},
	    {"en", "This article of the constitution covers the right."},
	    {"en", "This episode follows a series of attacks on the pier."},
	    {"de", "Unklar ist: Wer den Auftrag gab und was das kostet."},
	    {"de", "Offen blieb: Wie viel Geld dafür ausgegeben wird."},
	    {"es", "Cómo entró y por qué nadie lo vio es la pregunta."},
	    {"it", "Come sia entrato e perché nessuno lo veda è il punto."},
	    {"de", "Dieser Beitrag soll auf 3,6 Prozent steigen."},
	    {"de", "Diese Folge zeigt sich erst jetzt am Fluss."},
	    {"de", "Wir erklären den Streik für beendet, was alle freut."},
	    {"fr", "Cet épisode neigeux présente un danger pour les skieurs."},
	    {"es", "Este episodio presenta similitudes con el de mayo."},
	    {"it", "Questo episodio presenta analogie con quello di maggio."},
	    {"no", "I denne episoden ble to skadd, og du kan få 21 år."},
	    {"pl", "W tym wpisie minister przedstawił dowody."},
	    {"ru", "В этом посте министр объяснил свою отставку."},
	    {"ru", "Мы попросили ответить на вопросы, но нам отказали."},
	    {"uk", "У цьому відео боєць розповідає про напад."},
	    {"ko", "검찰, 사건 기록을 다시 살펴본다."},
	    {"en", "We will take a look at every bridge, the mayor said."},
	    {"en", "Here we will build 400 homes, the mayor said."},
	    {"en", "I asked the mayor about the pier, and he hung up."},
	    {"en", "We spoke to 40 of them about it; 31 knew nothing."},
	    {"en", "We invited the mayor to discuss it, but he declined."},
	    {"en", "The aim of this series of talks is a truce by May."},
	    {"en", "This section of the road is the first to reopen."},
	    {"en", "In this series, they will be without their captain."},
	    {"en", "In part one of the plan, we will close three schools."},
	    {"en", "With the following two wins, Orlin climbed to third."},
	    {"en", "What follows is a long trial for three managers."},
	    {"en", "The article details how officials took bribes."},
	    {"en", "How to pay for the bridge divides the council."},
	    {"en", "Who lost and why was settled by a court on Monday."},
	    {"de", "Hier kommen die besten Schwimmer des Landes zusammen."},
	    {"de", "Hier gibt es die besten Chancen auf Schnee."},
	    {"de", "In dieser Serie gibt es bisher acht Tote."},
	    {"de", "Im ersten Teil des Spiels gibt es zwei Tore."},
	    {"de", "In diesem Abschnitt stellt die Bahn den Betrieb ein."},
	    {"de", "Der zweite Teil der Reform beschäftigt sich mit Renten."},
	    {"de", "Wir klären, was dort brannte, sagte ein Sprecher."},
	    {"de", "Wir sprechen mit allen über den Plan, sagte er."},
	    {"de", "Wir stellen die Fähren ein, was viele trifft."},
	    {"de", "Im Gespräch erklärt der Rat, warum er zurücktritt."},
	    {"fr", "Pourquoi le pont est tombé, nul ne le sait."},
	    {"fr", "Comment payer le pont divise le conseil."},
	    {"fr", "Nous proposons un pont à deux voies, les élus hésitent."},
	    {"fr", "Retour sur les bancs de l'école pour 400 enfants."},
	    {"fr", "Ce texte vise à protéger les locataires."},
	    {"fr", "Dans cette vidéo, on voit le pont s'effondrer."},
	    {"fr", "L'objectif de ce texte est de protéger le fleuve."},
	    {"es", "Por qué cayó el puente lo investiga la fiscalía."},
	    {"es", "Este artículo de la ley ofrece garantías a los presos."},
	    {"es", "Analizamos los datos y cerramos, dijo la alcaldesa."},
	    {"es", "Hoy vamos a votar los fondos, anunció la alcaldesa."},
	    {"pt", "Por que o avião caiu será apurado pela polícia."},
	    {"pt", "Este texto trata da ponte e foi aprovado na terça."},
	    {"pt", "Como em 2020, o rio subiu e quando baixou levou tudo."},
	    {"it", "Come è morta la donna e perché lo dirà l'autopsia."},
	    {"it", "Questa serie presenta nuovi casi di contagio."},
	    {"it", "Abbiamo chiesto le dimissioni di tutti loro."},
	    {"nl", "Vandaag stemt de raad over de begroting."},
	    {"nl", "Waar de man was en wie hem hielp weet niemand."},
	    {"nl", "In deze serie staat Orlin met 2-1 voor."},
	    {"sv", "Vem som sköt och varför får rättegången visa."},
	    {"sv", "Vi ser på läget, sade ministern."},
	    {"sv", "I den här videon ser man bron falla."},
	    {"da", "Hvem der vinder, og hvad det koster, vides mandag."},
	    {"da", "I denne video ser man broen falde."},
	    {"no", "I denne saken er tre menn tiltalt, og du kan få 21 år."},
	    {"no", "I denne saken handler det om 40 millioner kroner."},
	    {"pl", "Dlaczego doszło do wypadku, ustali prokuratura."},
	    {"pl", "Co piąty Polak jest biedny i co dziesiąty głoduje."},
	    {"pl", "Ten odcinek drogi dotyczy dwóch gmin."},
	    {"cs", "Proč most spadl, zjistí vyšetřování."},
	    {"cs", "V tomto článku se zákon změní od ledna."},
	    {"ru", "Сегодня мы открыли мост, о котором мечтали."},
	    {"ru", "Мы спросили об этом министра, он отказался отвечать."},
	    {"ru", "В новом выпуске акций участвуют банки города."},
	    {"ru", "Цель этого поста на границе — контроль."},
	    {"uk", "Сьогодні ми прощаємося з героєм, який віддав життя."},
	    {"fi", "Tässä jutussa syytettynä on kolme miestä."},
	    {"hu", "Ebben az epizódban halt meg negyven ember."},
	    {"ro", "În acest episod violent au murit 12 oameni."},
	    {"tr", "Bu bölümde yol mayıs ayına kadar kapalı kalacak."},
	    {"tr", "Bu videoda köprünün çöktüğü görülüyor."},
	    {"ja", "美術館は来月から新しい作品をご紹介する。"},
	    {"ja", "政府は少子化対策を取り上げたい。"},
	    {"zh", "警方进入现场一探究竟。"},
	    {"ko", "경찰은 사고 현장을 살펴봤다."},
	    {"ko", "두 회사는 협상안을 정리했다."},
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
	TEST(of_the_world);
	TEST(named);
	return tap_done();
}
