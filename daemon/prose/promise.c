/* SPDX-License-Identifier: MIT */
/* gazetted: sentences that announce what a page tells. */
#include "prose/promise.h"

#include <string.h>

#include "prose/folded.h"
#include "prose/rules.h"
#include "text/language_row.h"

/* What a sentence that meets a rule does. */
enum {
	TELLS = 1, /* announces, */
	OPEN = 2,  /* where nothing is told behind a colon, */
	SURE = 4,  /* or is no part of a text even where it begins so; */
	ASKS = 8,  /* or may do nothing but ask */
};

/* Every rule begins somehow: one without a beginning costs each sentence a walk
 * over all of it. */
#define EN_HERE                                                                \
	"in this article|in this post|in this blog|in this essay|"             \
	"in this guide|in this tutorial|in this video|in this episode|"        \
	"in this edition|in this column|in this interview|in this lesson|"     \
	"in this series|in this section|in this chapter|in this review|"       \
	"in this newsletter|in this roundup|in this talk|in this piece|"       \
	"in this podcast|in this installment|in this webinar|in this week's|"  \
	"in today's post|in today's article|in today's video|"                 \
	"in today's episode|in today's issue|on this episode|"                 \
	"on today's episode|on this week's|on today's show|"                   \
	"on the latest episode|in the latest episode|in part one|"             \
	"in part two|in part 1|in part 2|in the first part of|"                \
	"in the second part of|here i |here we "

static const struct rule rules[] = {
    /* Its place, and who writes or reads it. */
    {TELLS, {EN_HERE,
		" i'll | i will | i'm going | i am going | i want to | i'd | i "
		"would like| i discuss| i describe| i explain| i show| i talk| "
		"i look| i explore| i share| i review| i try| i examine| i "
		"revisit| we'll | we will | we're going| we are going| we "
		"look| we explore| we discuss| we explain| we show| we talk| "
		"we take| we examine| we cover| we present| we share| we "
		"review| we describe| let's | let us | you'll | you will | "
		"explores| explains| discusses| discuss the"}},
    {SURE, {"on this episode|on today's episode|on this week's episode|"
	    "on this week's show|on the latest episode|"
	    "in the latest episode|in this episode|in today's episode|"
	    "in this week's episode|in this podcast",
	       " joined by| joins | sits down| explores| explains| discuss| "
	       "answers| talk| speaks| chat| interview"}},
    {TELLS, {"in this issue|in this excerpt|in this edition|in this roundup",
		" i'll | i'd | we'll | let's "}},
    {TELLS, {"today, i|today i|today we|today, we|this week, we|"
	     "this week we|this week i|this time, we|in short, i'll",
		" talk about| take a look| look at| show you| explore| "
		"explain| discuss| tell you| walk you| walk through| dive| "
		"recap| introduce you| cover some"}},
    {ASKS, {"how |why |what |where |who |all you need |wie |warum |wieso |"
	    "weshalb |wann |was |wo |wer |welche |welcher |welches |womit |"
	    "wodurch |wofür |worauf |woran |worin |worum |wovon |wozu |ob |"
	    "pourquoi |comment |combien |ce que |ce qu'|cómo |por qué |"
	    "cuánto |cuándo |dónde |quién |quiénes |qué |cuál |cuáles |"
	    "lo que |por que |o que |quem |quais |como |cosa |che cosa |"
	    "quello che |come |perché |chi |quando |hoe |waarom |wat |waar |"
	    "hur |varför |vad |vem |hvordan |hvorfor |hvad |hva |hvem |"
	    "dlaczego |co |jak |kto |gdzie |proč |kdo |kde |зачем |как |"
	    "почему |что |кто |где |навіщо |як |чому |що |хто |де "}},
    /* The page itself. */
    {TELLS,
	{"this article |this post |this blog |this essay |this guide |"
	 "this tutorial |this episode |this column |this explainer |"
	 "this chapter |this section |this newsletter |this roundup |"
	 "this podcast |this blogpost |"
	 "the article |the post |this webinar |this interview |"
	 "the following post |the following article ",
	    " explains | explores | examines | looks at | takes a look| "
	    "covers | will cover | discusses | describes | shows how | shows "
	    "you | walks | outlines | aims to | attempts to | is about | is "
	    "going to | introduces | summarizes | summarises | delves | "
	    "focuses on | breaks down | reflects on | recounts | offers | "
	    "answers | compares | details | is intended | will help | will "
	    "explain| will explore | will discuss | will show | will look | "
	    "will walk | will describe | will give | will be about | tries "
	    "to | considers | is directed at | is aimed at | will hopefully | "
	    "can be thought of | is a guide | is a summary | is the first| is "
	    "the second| "
	    "follows "}},
    {SURE, {"this ",
	       " video delves | video explores | video explains | video looks "
	       "at | video walks | series explores | series looks at | series "
	       "examines | blog post explains | blog post explores | blog "
	       "post describes | blog post will | blog post is | blog post "
	       "covers | blog post discusses | film explores | essay "
	       "explores | audio essay "}},
    {TELLS, {"this is a short guide|this is a guide|this is an overview|"
	     "this is a quick |this is an excerpt|this is an extract|"
	     "this is an edited |this is a transcript|this is the text of|"
	     "this is the transcript|this is the first part|"
	     "this is the second part|this is the first half|"
	     "the following is a|the following is the|"
	     "the following are a|the following are the|"
	     "what follows is a|what follows are|below is a list|"
	     "below is a guide|below is an overview|below is an excerpt|"
	     "below is the text|below is the transcript|below is the full|"
	     "below are some |below are a few |below you|below, i|below i |the "
	     "second half can be|"
	     "outlined below|listed below|"
	     "the tutorial consists|the post is structured|"
	     "the article is structured|in the next example|"
	     "in the following example|with the following |"
	     "consider the following |try these |use these tips"}},
    {SURE, {"in this edition|in this issue|in this roundup|in this week's",
	       ", news on|, news about|, we have news"}},
    {SURE, {"follow these steps|follow the steps|follow these simple|"
	    "follow the instructions|please note that this is "}},
    /* Who writes it. */
    {TELLS,
	{"i'll |i will |i'm going to |i am going to |i want to |"
	 "i'd like to |i would like to |we'll |we will |we're going to |"
	 "but i'll |but we'll |so i'll |so we'll |first, i'll |"
	 "first, we'll |now, i'll |now we'll |then, we'll |"
	 "but more importantly, i'm |but first, i|but first, we|"
	 "here i want |here i'll ",
	    "ll explain | explain how| explain why | explain what| show you | "
	    "talk about | talk a little| talk briefly| discuss how| discuss "
	    "why| discuss the | describe how| explore how| explore the | walk "
	    "you | walk through | go over | take a look at| look at how| "
	    "share some| recap | dive into | zoom in on | set down | start "
	    "with a | begin with a | start by | begin by | be "
	    "looking at| be posting "}},
    {TELLS,
	{"i thought i'd |i thought i would |so i thought i'd |i figured i'd ",
	    " write a | write up | write about | share | a quick post| post "
	    "about| document "}},
    {TELLS, {"the goal of this |the aim of this |the purpose of this |"
	     "the idea of this |my goal in this |ziel dieses |ziel dieser |"
	     "das ziel dieses |das ziel dieser |le but de cet |le but de ce |"
	     "l'objectif de cet |l'objectif de ce |el objetivo de este |"
	     "el objetivo de esta |lo scopo di questo |lo scopo di questa |"
	     "l'obiettivo di quest|o objetivo deste |o objetivo desta |"
	     "het doel van dit |het doel van deze |syftet med den här |"
	     "målet med den här |formålet med denne |formålet med dette |"
	     "målet med denne |celem tego |cílem tohoto |cieľom tohto |"
	     "цель этой |цель этого |цель данной |мета цієї |мета цього ",
		" post| article| series| guide| tutorial| blog| talk| essay| "
		"artikels| beitrags| textes| reihe| serie| billet| texte| "
		"artículo| entrada| articolo| guida| artigo| artikel| inlägg| "
		"inlæg| indlæg| innlegg| wpisu| artykułu| tekstu| článku| стат|"
		" материал| пост| матеріал"}},
    {TELLS, {"we invited |i invited |we had the chance |i had the chance |"
	     "we had the pleasure |i had the pleasure |"
	     "we had the opportunity |i had the opportunity ",
		" to talk about| to discuss| to answer| interview| to speak "
		"with| to sit down| to chat| to share "}},
    {TELLS, {"before we |but first, let's |but first, a ",
		" let's | let us | a look at"}},
    {TELLS, {"there's |there is |there are ",
		" but first, let's| but first, a | but first, we | but first, "
		"i "}},
    {SURE, {"we talked with|we talked to|we spoke with|we spoke to|"
	    "we sat down with|we caught up with|we interviewed|we asked |"
	    "we've asked|we have asked|we recently spoke|we recently sat|"
	    "i talked with|i talked to|i spoke with|i sat down with|"
	    "i interviewed|i caught up with|i asked ",
	       " about | to share | to tell us| to explain| to describe| "
	       "questions| to answer| for their | for his | for her "}},
    /* Where it will tell another thing. */
    {TELLS, {"in the next |in my next |in our next |in future |in a future |"
	     "in a later |later posts |future posts |the next post |"
	     "the next part |the next article |im nächsten |im zweiten |"
	     "in der nächsten |in der kommenden |dans le prochain |"
	     "dans la prochaine |en el próximo |en la próxima |"
	     "nel prossimo |nella prossima |no próximo |na próxima |"
	     "in het volgende |in de volgende |i nästa |i næste |i neste |"
	     "w następnym |w kolejnym |в следующ|у наступн",
		" post| article| video we| part of this| episode| section we| "
		"chapter| installment| teil der | teil unser| teil geht| "
		"artikel| beitrag| folge | numéro| épisode| artículo| episodio"
		"| articolo| puntata| artigo| episódio| aflevering| deel van| "
		"inlägg| avsnitt| afsnit| innlegg| wpis| odcin| artykul| стать"
		"| выпуск| част| випуск",
		" will | we'll | i'll | we are going| wir | ich | geht es| "
		"lesen sie| erfahr| nous | je | veremos| vamos | hablar| vi | "
		"vedremo| parleremo| você| we | ik | jag | jeg | du | ser | "
		"pokaż| opowi| dowie| мы | я | расска| узна| ми "}},
    {OPEN, {"here's |here is |here are |here were ",
	       "s the most recent | is the most recent | latest data|"
	       " the prepared text| the text of | the slides|"
	       " slides | the transcript| a transcript| an excerpt|"
	       " a look | what he had| what she had| what they "
	       "had| what we know| a video | a guide| an overview| a "
	       "summary| a rundown| a breakdown| a round| the story of how| "
	       "more places| more ways| tips "}},
    {OPEN, {"here are |and here are |so here are |so, here are |"
	    "so without further ado|so, without further ado",
	       " tips| ways | things | reasons | facts | highlights | examples "
	       "| steps | places | ideas | lessons | rules | ones | some of "
	       "the | my responses| my answers| my favorite| my favourite"}},
    /* German. */
    {TELLS, {"in diesem artikel|in diesem beitrag|in diesem blog|"
	     "in diesem post|in diesem text|in diesem ratgeber|"
	     "in diesem video|in diesem podcast|in diesem interview|"
	     "in diesem kapitel|in diesem abschnitt|in diesem guide|"
	     "in diesem tutorial|in diesem überblick|in diesem essay|"
	     "in diesem leitfaden|in diesem newsletter|in dieser folge|"
	     "in dieser episode|in dieser ausgabe|in dieser anleitung|"
	     "in dieser rubrik|in dieser kolumne|in dieser serie|"
	     "in dieser reihe|in unserem artikel|in unserem beitrag|"
	     "in unserem podcast|in unserer serie|in unserer reihe|"
	     "in unserer rubrik|in der heutigen folge|"
	     "in der aktuellen folge|in der neuen folge|"
	     "in der neuesten folge|in der serie |in der reihe |"
	     "in der artikelserie |im heutigen beitrag|"
	     "im heutigen artikel|im heutigen blog|im folgenden|"
	     "im ersten teil |im zweiten teil |im dritten teil |"
	     "im letzten teil |hier zeigen wir |hier erklären wir |"
	     "hier erkläre ich |hier zeige ich |hier stelle ich |"
	     "hier stellen wir ",
		" ich | wir | du | ihr | geht es | geht's | dreht sich| "
		"beleucht| vorgestellt| beschäftig| befasst| zeig| erklär| "
		"erläuter| lernst| lernen sie| erfahren sie| lesen sie| finden "
		"sie| erfähr| behandel| widme| spricht | sprechen | erzählt | "
		"diskutier| verrät | gibt es | stellt | stellen | möchte | "
		"untersucht "}},
    {TELLS, {"dieser artikel |dieser beitrag |dieser text |"
	     "dieser blogbeitrag |dieser blogartikel |dieser blogpost |"
	     "dieser ratgeber |diese folge |diese episode |"
	     "dieser podcast |dieses kapitel |dieser leitfaden |"
	     "dieser guide |dieser überblick |dieses tutorial |"
	     "dieser essay |diese anleitung |diese übersicht |"
	     "diese artikelserie |diese rubrik |der folgende artikel |"
	     "der folgende beitrag |der folgende text |"
	     "der vorliegende artikel |der vorliegende beitrag |"
	     "der vorliegende text ",
		" zeigt | erklärt | erläutert | beleuchtet | behandelt | "
		"beschäftigt sich| befasst sich| gibt | geht | stellt | will | "
		"soll | beschreibt | untersucht | analysiert | widmet | folgt "
		"auf | versucht | möchte | fasst | handelt "}},
    {TELLS, {"update: |edit: |p.s.: |p.s. |ps: "}},
    {SURE, {"dieser artikel |dieser beitrag |dieser text |this article |"
	    "this post |cet article |este artículo |questo articolo |"
	    "dit artikel ",
	       " folgt auf einen | follows on | follows up on | fait suite | "
	       "es la continuación | fa seguito | volgt op "}},
    {TELLS,
	{"teil 1 |teil 2 |teil 3 |teil 4 |teil eins |teil zwei |"
	 "der erste teil |der zweite teil |der dritte teil |"
	 "nach einem einblick |nach einem überblick |"
	 "nachdem wir im ",
	    " behandelt | beleuchtet | beschäftigt sich| befasst sich| widmet "
	    "sich| geht es | dreht sich | zeigt | erklärt "}},
    {TELLS,
	{"ich möchte hiermit |ich möchte dir |ich möchte euch |"
	 "ich möchte ihnen |ich möchte hier |ich werde hier |"
	 "ich zeige dir |ich zeige euch |ich zeige ihnen |"
	 "ich erkläre |ich stelle euch |ich stelle dir |ich verrate |"
	 "heute zeige ich |heute möchte ich |heute stelle ich |"
	 "heute erkläre ich |heute geht es um |heute habe ich für |"
	 "heute schauen wir |heute stellen wir |heute zeigen wir |"
	 "heute möchten wir |wir geben ihnen |wir geben dir |"
	 "wir geben euch |wir geben einen |wir geben tipps|"
	 "wir klären |wir beantworten |wir stellen |wir zeigen |"
	 "wir erklären |wir erläutern |wir verraten |wir werfen |"
	 "wir schauen uns |wir fassen |wir haben hier |wir haben ihnen |"
	 "wir haben dir |wir haben euch |aus diesem grund haben wir |"
	 "deshalb haben wir |dafür haben wir |darum haben wir |"
	 "schauen wir uns |sehen wir uns |werfen wir ",
	    " überblick| einblick| vor.| vor!| vor,|, wie |, was |, warum |, "
	    "welche|, worauf|, wo |, ob | tipps| fragen| für euch | für sie | "
	    "für dich | zusammengestellt| zusammengefasst| zusammengetragen| "
	    "beobachtungen| gedanken| antworten| an.| blick auf| hier "}},
    {TELLS, {"wir haben ", " für euch getestet| für sie getestet| für dich "
			   "getestet| für euch ausprobiert| für sie "
			   "ausprobiert| zusammengestellt.| zusammengetragen.|"
			   " tipps rund um| tipps für | gesprochen."}},
    {SURE, {"wir haben mit |wir sprachen mit |wir sprechen mit |"
	    "ich habe mit |ich sprach mit |wir haben bei ",
	       " über | gesprochen| unterhalten| nachgefragt| darüber"}},
    {TELLS, {"im interview |im gespräch |im podcast ",
		"erklärt |erläutert |verrät |erzählt |spricht |berichtet ",
		", wie |, warum |, welche|, wieso |, weshalb |, worauf |, "
		"woran |, wo |, was | darüber"}},
    {TELLS, {"hier erfahren sie|hier erfährst du|hier erfahrt ihr|"
	     "hier finden sie|hier findest du|hier findet ihr|"
	     "hier lesen sie|hier liest du|hier kommen |hier sind |"
	     "hier gibt es ",
		" tipps| wichtigsten| besten| schönsten| ideen|, wie |, was |"
		", warum | überblick| antworten| alles "}},
    {TELLS, {"alle daten und |alle infos |"
	     "alle informationen |alles wissenswerte |"
	     "die wichtigsten fragen und |die wichtigsten infos |"
	     "aus diesem grund werden die ",
		"tipps zum | zum thema| rund um | im überblick|"
		" antworten| zunächst vorgestellt| gibt es hier"}},
    {TELLS, {"die serie entsteht |die reihe entsteht |diese serie entsteht |"
	     "diese reihe entsteht |der podcast entsteht |"
	     "diese serie ist entstanden |dieser beitrag ist teil |"
	     "dieser artikel ist teil |dieser text ist teil ",
		" zusammenarbeit | kooperation | reihe | serie | projekt"}},
    /* French. */
    {TELLS, {"dans cet article|dans ce billet|dans ce texte|"
	     "dans cet épisode|dans cette vidéo|dans ce guide|"
	     "dans ce dossier|dans ce numéro|dans cette émission|"
	     "dans ce podcast|dans cette chronique|dans ce tutoriel|"
	     "dans cet entretien|dans cette série|dans cette interview",
		" nous | je | j'| on | vous | il explique| elle explique| "
		"raconte | revient sur| décrypte"}},
    {TELLS, {"cet article |ce billet |ce texte |cet épisode |ce guide |"
	     "ce dossier |ce tutoriel |cette chronique |ce numéro |"
	     "cette vidéo ",
		" présente | explique | propose | explore | revient | décrit | "
		"fait le point| a pour but | vise à | analyse | aborde | "
		"s'intéresse | retrace | vous | tente "}},
    {SURE, {"nous publions |nous proposons |nous reproduisons |"
	    "nous avons rencontré |nous avons interrogé |"
	    "nous avons demandé |nous avons posé |nous avons parlé |"
	    "nous faisons le point|nous revenons |retour sur |"
	    "le point sur |décryptage|je vais vous |"
	    "je vous propose |je vous présente |je vous explique |"
	    "aujourd'hui, je vous |aujourd'hui je vous |"
	    "aujourd'hui, nous vous |aujourd'hui, nous allons |"
	    "il nous explique |elle nous explique |entretien avec ",
	       " conversation| entretien| extrait| tribune| interview| "
	       "comment | pourquoi | ce qu| sur | questions| vous | les "}},
    /* Spanish, Portuguese, Italian. */
    {TELLS, {"en este artículo|en este post|en este texto|"
	     "en este episodio|en este video|en este vídeo|"
	     "en esta entrada|en esta guía|en este tutorial|"
	     "en esta entrevista|en este capítulo|en este reportaje|"
	     "en esta serie|en este podcast|en este especial|"
	     "en esta nota",
		" te | os | les | vamos | veremos| hablamos| hablaremos| "
		"explicamos| explicaremos| analizamos| analizaremos| repasamos|"
		" conocerás| encontrarás| aprender| vas a | podrás| quiero | "
		"voy a | explico| explicaré| contamos| contaré| descubr"}},
    {TELLS, {"este artículo |este post |este texto |este episodio |"
	     "esta entrada |esta guía |este tutorial |esta serie ",
		" explica | explora | analiza | repasa | describe | trata de | "
		"trata sobre| presenta | aborda | pretende | busca | ofrece | "
		"cuenta cómo"}},
    {TELLS,
	{"hoy vamos a |hoy te |hoy os |hoy les |vamos a ver |"
	 "vamos a hablar |veamos |repasamos |analizamos |te contamos |"
	 "hablamos con |conversamos con |entrevistamos a |"
	 "publicamos ",
	    " cómo | qué | por qué | cuál| los | las | sobre | hablar| contar|"
	    " mostrar| explicar| presentar| entrevista"}},
    {TELLS,
	{"neste artigo|neste post|neste texto|neste episódio|"
	 "neste vídeo|nesta matéria|neste guia|neste tutorial|"
	 "nesta entrevista|nesta reportagem|nesta série|"
	 "nesta edição|neste podcast",
	    " vamos | você | veremos | vou | falamos| explicamos| mostramos| "
	    "apresentamos| analisamos| conto | explico | quero | iremos | irei "
	    "| conheça| confira| veja"}},
    {TELLS, {"este artigo |este post |este texto |este episódio |"
	     "este guia |este tutorial |esta série ",
		" explica | explora | analisa | descreve | apresenta | aborda "
		"| trata | pretende | busca | discute | mostra como"}},
    {TELLS, {"hoje vamos |hoje vou |hoje eu vou |vamos falar |vamos ver |"
	     "conversamos com |entrevistamos |falamos com |publicamos ",
		" como | o que | por que | sobre | falar| mostrar| contar| "
		"apresentar| explicar| entrevista"}},
    {TELLS, {"in questo articolo|in questo post|in questo testo|"
	     "in questo episodio|in questo video|in questa guida|"
	     "in questo tutorial|in questa puntata|in questa intervista|"
	     "in questo numero|in questa serie|in questo podcast",
		" vi | ti | vedremo| vediamo| parliamo| parleremo| spieghiamo| "
		"spiegheremo| scoprir| analizziamo| analizzeremo| racconto | "
		"raccontiamo| voglio | cercherò | proverò | troverai | "
		"troverete | andremo "}},
    {TELLS, {"questo articolo |questo post |questo testo |questa guida |"
	     "questo episodio |questo tutorial |questa puntata |"
	     "questa serie ",
		" spiega | esplora | analizza | descrive | presenta | illustra "
		"| affronta | racconta | parla di | vuole | intende | cerca di "
		"| tratta "}},
    {TELLS, {"oggi vi |oggi ti |oggi parliamo |oggi vediamo |"
	     "abbiamo parlato con |abbiamo intervistato |"
	     "abbiamo chiesto |ne abbiamo parlato con |pubblichiamo ",
		" di | come | cosa | perché | sul | sulla | racconto| parlo| "
		"intervista"}},
    /* Dutch and its neighbours to the north. */
    {TELLS, {"in dit artikel|in deze blog|in dit blog|in deze post|"
	     "in deze aflevering|in deze video|in deze gids|"
	     "in dit interview|in dit stuk|in deze serie|in deze reeks|"
	     "in deze podcast|in dit hoofdstuk|in deze rubriek",
		" ik | we | wij | je | u | leggen | vertelt | vertellen | leg |"
		" gaat het | lees | bespreken | bespreekt | neem | nemen | "
		"staat "}},
    {TELLS, {"dit artikel |deze blog |deze post |deze aflevering |"
	     "deze gids |dit stuk ",
		" legt uit| beschrijft | gaat over | geeft | bespreekt | laat "
		"zien| onderzoekt | behandelt "}},
    {TELLS, {"vandaag |we spraken met |wij spraken met |we spreken met |"
	     "we vroegen |wij vroegen |we zetten ",
		" laat ik je| vertel ik| leg ik| nemen we je| over | op een "
		"rij| hoe | waarom "}},
    {TELLS, {"i den här artikeln|i detta inlägg|i det här inlägget|"
	     "i denna artikel|i det här avsnittet|i dagens avsnitt|"
	     "i denne artikel|i denne artikkelen|i denne saken|"
	     "i dette indlæg|i dette innlegget|i dette afsnit|"
	     "i denne episoden|i dagens episode|i denne guide|"
	     "i den här guiden|i denne videoen|i denne video|"
	     "i den här videon|i denne serien|i denne serie|"
	     "i den här serien",
		" jag | jeg | vi | du | kan du | handlar | handler | berättar |"
		" fortæller | forteller | ser "}},
    {TELLS, {"den här artikeln |denna artikel |det här inlägget |"
	     "detta inlägg |denne artikel |denne artikkelen |"
	     "dette indlæg |dette innlegget |denne guide |den här guiden ",
		" handlar | handler | förklarar | forklarer | beskriver | "
		"visar hur | viser hvordan | viser, hvordan | går igenom | "
		"går gjennom | gennemgår | tar upp | tar for seg "}},
    {TELLS, {"i dag ska vi |idag ska vi |i dag skal vi |i dag vil jeg |"
	     "idag ska jag |vi har snakket med |vi har talt med |"
	     "vi har pratat med |vi har spurgt |vi har spurt |"
	     "vi har frågat |vi tar en |vi ser på |vi kigger på |"
	     "vi tittar på ",
		" om | hur | hvordan | varför | hvorfor | på | titt "}},
    /* Polish, Czech, Russian, Ukrainian. */
    {TELLS, {"w tym artykule|w tym wpisie|w tym tekście|w tym odcinku|"
	     "w tym poradniku|w tym filmie|w niniejszym artykule|"
	     "w dzisiejszym odcinku|w dzisiejszym wpisie|"
	     "w tym rozdziale|w tym wywiadzie",
		" dowie| opowi| pokaż| przedstaw| omów| wyjaśni| znajdzie| chc|"
		" poznasz| przeczyta| postara| będę | będziemy | sprawdz| "
		"opis"}},
    {TELLS, {"ten artykuł |ten wpis |ten tekst |ten poradnik |"
	     "niniejszy artykuł |ten odcinek ",
		" opisuje | wyjaśnia | pokazuje | przedstawia | omawia | "
		"poświęcony | dotyczy "}},
    {TELLS, {"v tomto článku|v tomto textu|v tomto díle|v tomto videu|"
	     "v dnešním článku|v dnešním díle|v tomto príspevku|"
	     "v tomto příspěvku|v tomto seriálu",
		" se | si | vám | ukáž| vysvětl| vysvetl| dozv| podív| pozri| "
		"povíme| chci | představ"}},
    {TELLS, {"в этой статье|в этом материале|в этом посте|"
	     "в этом тексте|в этом выпуске|в этом видео|в данной статье|"
	     "в этом обзоре|в этой главе|в этой заметке|"
	     "в сегодняшнем выпуске|в новом выпуске|"
	     "в новом эпизоде|в этом эпизоде",
		" мы | я | вы | расска| разбер| рассмотр| поговор| узна| покаж|"
		" объясн| обсуд| обсужда| разбира| попыта| пойдёт речь| пойдет "
		"речь| речь пойд"}},
    {TELLS,
	{"эта статья |этот материал |этот пост |этот текст |"
	 "этот выпуск |этот обзор |эта заметка |данная статья ",
	    " посвящ| расскаж| рассказывает | объясняет | описывает | о том|"
	    " про то| поможет "}},
    {TELLS, {"сегодня мы |сегодня я |давайте |мы поговорили с |"
	     "мы побеседовали с |мы спросили |мы расспросили |"
	     "мы попросили |публикуем |мы публикуем |предлагаем вам |"
	     "сегодня поговорим |поговорим ",
		" о | об |, как |, что |, почему | расска| разбер| поговор| "
		"рассмотр| покаж| разговор| интервью| беседу| посмотрим| "
		"вниманию"}},
    {TELLS, {"у цій статті|в цій статті|у цьому матеріалі|"
	     "у цьому випуску|у цьому тексті|у цьому відео|"
	     "в цьому матеріалі|в цьому випуску",
		" ми | я | ви | розпові| розгля| поговор| дізна| покаж| поясн|"
		" йтиметься| розбер"}},
    {TELLS, {"ми поговорили з |ми запитали |ми розпитали |публікуємо |"
	     "сьогодні ми |сьогодні поговоримо ",
		" про |, як |, що |, чому | розпові| розмов| інтерв| розгля"}},
    /* Greek, Hungarian, Romanian, Finnish, Turkish, Indonesian. */
    {TELLS, {"σε αυτό το άρθρο|στο άρθρο αυτό|σε αυτό το επεισόδιο|"
	     "ebben a cikkben|ebben az írásban|ebben az epizódban|"
	     "ebben a bejegyzésben|în acest articol|în acest episod|"
	     "în acest ghid|tässä artikkelissa|tässä jutussa|"
	     "tässä jaksossa|tässä kirjoituksessa|bu yazıda|bu yazımda|"
	     "bu yazımızda|bu makalede|bu makalemizde|bu bölümde|"
	     "bu videoda|dalam artikel ini|pada artikel ini|"
	     "artikel ini akan|artikel ini membahas|trong bài viết này|"
	     "bài viết này sẽ|bài viết dưới đây"}},
};

static struct rulebook book = {
    .rules = rules, .n = sizeof(rules) / sizeof(*rules)};

/* Where the verb stands last, what the page does is at the end. */
static bool ends(struct str language, struct str sentence)
{
	static const struct language_list rows[] = {
	    {S_INIT("ja"),
		"ご紹介する。|ご紹介します。|紹介していく。|紹介していきます。|"
		"紹介したい。|紹介したいと思います。|紹介しよう。|"
		"紹介しましょう。|紹介してもらった。|解説していく。|"
		"解説していきます。|解説したい。|見ていく。|見ていきます。|"
		"見ていこう。|見ていきたい。|見てみよう。|見てみましょう。|"
		"考えてみたい。|考えていきたい。|お届けする。|お届けします。|"
		"お伝えする。|お伝えします。|お送りする。|お送りします。|"
		"話をうかがった。|話を伺った。|"
		"詳細がまとまっている。|参照していただきたい。|"
		"取り上げたい。|一気読み」。|レビューする。|"
		"レビューします。|レポートする。|レポートします。"},
	    {S_INIT("zh"),
		"一起来看。|做个介绍。|做一介绍。|一探究竟。|一探究竟！"},
	    {S_INIT("ko"), "소개한다.|소개합니다.|알아본다.|알아봤다.|"
			   "살펴본다.|살펴봤다.|들어봤다.|정리했다.|"
			   "알아보자.|살펴보자."},
	    {S_INIT("tr"), " anlatacağım.| anlatacağız.| inceleyeceğiz.| "
			   "bahsedeceğim.| bahsedeceğiz.| ele alacağız.| "
			   "paylaşacağım.| paylaşacağız.| derledik."},
	};
	struct str rest = str_of(LANGUAGE_LIST(rows, language)), end;
	while (rest.n && str_split(&rest, '|', &end))
		if (str_ends(sentence, end))
			return true;
	return false;
}

/* It says what is shown, too. */
static bool claims(const struct folded *low)
{
	static const char *const words[] = {" argues ", " argue that ",
	    " shows that ", " finds that ", " found that ", " explains that ",
	    ", dass ", " que les ", " que la ", " que le ", " dimostra che ",
	    " demuestra que ", " dat de ", "показывает, что",
	    "доказывает, что"};
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (strstr(low->s, words[i]))
			return true;
	return false;
}

bool promise_says(struct str language, const struct folded *low, bool first)
{
	unsigned met = rules_met(&book, low);
	if (met & OPEN && str_find(low->whole, S(": ")) >= 0)
		met &= ~(unsigned)OPEN;
	if (met & (TELLS | OPEN | SURE) && !claims(low) &&
	    (met & SURE || !first))
		return true;
	if (ends(language, low->whole))
		return true;
	if (str_istarts(language, S("de"))) /* of which most is known */
		return (met & ASKS || str_find(low->whole, S(": W")) > 0) &&
		       promise_asks(language, low->whole);
	return met & ASKS && !first && promise_asks(language, low->whole);
}
