/* SPDX-License-Identifier: MIT */
/* gazetted: the words with which a page announces what it tells. */
/* Every rule begins somehow: one without a beginning costs each sentence a walk
 * over all of it. */
#include "prose/promise_table.h"

static const struct rule rules[] = {
    /* Its place, and who writes or reads it. */
    {TELLS, {"in this article|in this post|in this blog|in this essay|in this "
	     "guide|in this tutorial|in this video|in this episode|in this "
	     "lesson|in this newsletter|in this roundup|in this podcast|in "
	     "this installment|in this webinar|in today's post|in today's "
	     "article|in today's video|in today's episode|in today's issue|on "
	     "this episode|on today's episode|on today's show|on the latest "
	     "episode|in the latest episode",
		" i'll | i will | i'm going | i am going | i want to | i'd | i "
		"would like| i discuss| i describe| i explain| i show| i talk| "
		"i look| i explore| i share| i review| i try| i examine| i "
		"revisit| we'll | we will | we're going| we are going| we "
		"look| we explore| we discuss| we explain| we show| we talk| "
		"we take| we examine| we cover| we present| we share| we "
		"review| we describe| let's | let us | you'll | you will | "
		"explores| explains| discusses| discuss the"}},
    {TELLS,
	{"in this edition|in this column|in this interview|in this series|in "
	 "this section|in this chapter|in this review|in this talk|in this "
	 "piece|in this week's|on this week's|in part one|in part two|in part "
	 "1|in part 2|in the first part of|in the second part of|here i'll "
	 "|here we'll |here i want to |here, i|here, we",
	    " we describe | we present | i discuss| i describe| i explain| i "
	    "explore| i examine| i talk about| we look at| we explore| we "
	    "discuss| we explain| we examine| we talk about| let's look| let's "
	    "explore| let's take a look| you'll learn| you will learn|ll "
	    "explain|ll explore|ll discuss|ll look at|ll take a look|ll show "
	    "you|ll talk about|ll share| will explain| will explore| will "
	    "discuss| will look at| will show you| will talk about| want to "
	    "explain| want to share| want to talk about"}},
    {SURE, {"on this episode|on today's episode|on this week's episode|on this "
	    "week's show|on the latest episode|in the latest episode|in this "
	    "episode|in today's episode|in this week's episode|in this podcast",
	       " joined by| joins | sits down| explores| explains| discuss| "
	       "answers| talk| speaks| chat| interview"}},
    {TELLS, {"in this issue|in this excerpt|in this edition|in this roundup",
		" i'll | i'd | we'll | let's "}},
    {TELLS, {"today, i|today i|today we|today, we|this week, we|this week "
	     "we|this week i|this time, we|in short, i'll",
		" talk about| take a look| look at| show you| explore| "
		"explain| tell you| walk you| walk through| dive| recap| "
		"introduce you| cover some"}},
    {ASKS,
	{"how |why |what |where |who |all you need |wie |warum |wieso |weshalb "
	 "|wann |was |wo |wer |welche |welcher |welches |womit |wodurch |wofür "
	 "|worauf |woran |worin |worum |wovon |wozu |ob |pourquoi |comment "
	 "|combien |ce que |ce qu'|cómo |por qué |qué |lo que |por que |o que "
	 "|che cosa |cosa |quello che |come |perché |hvordan |hvorfor |hvad "
	 "|hva |hvem |dlaczego |co |jak |kto |gdzie |proč |kdo |kde |зачем "
	 "|как |почему |что |кто |где |навіщо |як |чому |що |хто |де "}},
    /* The page itself. */
    {TELLS,
	{"this article |this post |this blog |this essay |this guide |this "
	 "tutorial |this explainer |this newsletter |this roundup |this "
	 "podcast |this blogpost |this webinar |the following post |the "
	 "following article ",
	    " explains | explores | examines | looks at | takes a look| covers "
	    "| will cover | discusses | describes | shows how | shows you | "
	    "walks | outlines | aims to | attempts to | is about | is going to "
	    "| introduces | summarizes | summarises | delves | focuses on | "
	    "breaks down | reflects on | recounts | offers | answers | "
	    "compares | details | is intended | will help you | will explain| "
	    "will explore | will discuss | will show | will look | will walk | "
	    "will describe | will give | will be about | tries to | considers "
	    "| is directed at | is aimed at | will hopefully | can be thought "
	    "of | is a guide | is a summary | is the first in | is the first "
	    "part| is the second | follows "}},
    {TELLS, {"this episode |this section |this chapter |this column |this "
	     "interview ",
		" explains how| explains what| explores | discusses | "
		"introduces | describes how| will explain| will describe| will "
		"show you| walks you"}},
    {SURE, {"this ",
	       " video delves | video explores | video explains how| video "
	       "looks at | video walks | blog post explains | blog post "
	       "explores | blog post describes | blog post will | blog post is "
	       "| blog post covers | blog post discusses | audio essay "}},
    {TELLS,
	{"this is a short guide|this is a guide|this is an overview|this is a "
	 "quick |this is an excerpt|this is an extract|this is an edited |this "
	 "is a transcript|this is the text of|this is the transcript|this is "
	 "the first part|this is the second part|this is the first half|below "
	 "is a list|below is a guide|below is an overview|below is an "
	 "excerpt|below is the text|below is the transcript|below is the "
	 "full|below are some |below are a few |below you'll |below you can "
	 "|below, i'll|below, i've|below i'll |below i've |the second half can "
	 "be|outlined below are|outlined below is|listed below are|listed "
	 "below is|the tutorial consists|the post is structured|the article is "
	 "structured|in the next example|in the following example|consider the "
	 "following |use these tips"}},
    {TELLS,
	{"what follows is |what follows are |the following is |the following "
	 "are |try these ",
	    " transcript| excerpt| extract| list | guide| summary| overview| "
	    "account | conversation| interview| version | edited | review| "
	    "story of | tips| steps| ideas| examples| instructions"}},
    {SURE, {"in this edition|in this issue|in this roundup|in this week's",
	       ", news on|, news about|, we have news"}},
    {SURE, {"please note that this is the first |please note that this is part "
	    "|follow these steps|follow the steps|follow these simple|follow "
	    "the instructions below"}},
    /* Who writes it. */
    {TELLS,
	{"i'll |i will |i'm going to |i am going to |i want to |i'd like to |i "
	 "would like to |we'll |we will |we're going to |but i'll |but we'll "
	 "|so i'll |so we'll |first, i'll |first, we'll |now, i'll |now we'll "
	 "|then, we'll |but more importantly, i'm |but first, i|but first, we",
	    " explain how| explain why | explain what| show you how | show you "
	    "the | show you a | talk about | talk a little| talk briefly| "
	    "describe how| explore how| explore the | walk you through| walk "
	    "through | take a look at| look at how| recap | dive into | zoom "
	    "in on | be posting "}},
    {TELLS,
	{"i thought i'd |i thought i would |so i thought i'd |i figured i'd ",
	    " write a | write up | write about | share | a quick post| post "
	    "about| document "}},
    {TELLS,
	{"the goal of this |the aim of this |the purpose of this |the idea of "
	 "this |my goal in this |ziel dieses |ziel dieser |das ziel dieses "
	 "|das ziel dieser |le but de cet |le but de ce |l'objectif de cet "
	 "|l'objectif de ce |el objetivo de este |el objetivo de esta |lo "
	 "scopo di questo |lo scopo di questa |l'obiettivo di quest|o objetivo "
	 "deste |o objetivo desta |het doel van dit |het doel van deze |syftet "
	 "med den här |målet med den här |formålet med denne |formålet med "
	 "dette |målet med denne |celem tego |cílem tohoto |cieľom tohto |цель "
	 "этой |цель этого |цель данной |мета цієї |мета цього ",
	    " this post | this article | this blog | this essay | this series "
	    "is | this guide | this tutorial | artikels ist| beitrags ist| "
	    "ratgebers ist| cet article est| ce billet est| este artículo es| "
	    "esta entrada es| questo articolo è| questa guida è| deste artigo "
	    "é| dit artikel is| här artikeln är| inlägget är| denne artikkelen "
	    "er| denne artikel er| tego wpisu| tego artykułu jest| tohoto "
	    "článku je| этой статьи —| этой статьи -| цієї статті —"}},
    {TELLS | MET, {"we invited |i invited |we had the chance |i had the chance "
		   "|we had the pleasure |i had the pleasure |we had the "
		   "opportunity |i had the opportunity ",
		      " to talk about| to discuss| to answer| interview| to "
		      "speak with| to sit down| to chat| to share "}},
    {TELLS, {"before we |but first, let's |but first, a look",
		" let's | let us | a look at"}},
    {TELLS, {"there's |there is |there are ",
		" but first, let's| but first, we | but first, i "}},
    {TELLS | MET,
	{"we talked with|we talked to|we spoke with|we spoke to|we "
	 "sat down with|we caught up with|we interviewed|we recently "
	 "spoke|we recently sat|i talked with|i talked to|i spoke "
	 "with|i sat down with|i interviewed|i caught up with",
	    " about | to share | to tell us| to explain| to describe| "
	    "to answer"}},
    {TELLS | MET,
	{"we asked |we've asked|we have asked|i asked ",
	    " to share some | to explain what| to explain how| to explain why| "
	    "to explain when| to share their| to share his| to share her| to "
	    "tell us| questions about| to answer "}},
    /* Where it will tell another thing. */
    {TELLS,
	{"in the next |in my next |in our next |in a future |in a later |later "
	 "posts |future posts |the next post |the next part |the next article ",
	    " post| article| video we| part of this| part we| part i| episode "
	    "we| episode i| section we| installment",
	    " will cover| will look| will show| we'll | i'll | we will | i "
	    "will | we are going| i am going"}},
    {TELLS,
	{"im nächsten |im zweiten |in der nächsten |in der kommenden |dans le "
	 "prochain |dans la prochaine |en el próximo |en la próxima |nel "
	 "prossimo |nella prossima |no próximo |na próxima |in het volgende "
	 "|in de volgende |i nästa |i næste |i neste |w następnym |w kolejnym "
	 "|в следующ|у наступн",
	    " teil der serie| teil unser| teil geht| artikel| beitrag| folge | "
	    "billet| épisode| artículo| episodio| articolo| puntata| artigo| "
	    "episódio| aflevering| deel van| inlägg| avsnitt| afsnit| innlegg| "
	    "wpis| odcin| artykul| стать| выпуск| статт| випуск",
	    " zeig| erklär| lesen sie| erfahr| beschäftig| geht es um| nous "
	    "verrons| nous parler| je vous| veremos| hablaremos| vamos a "
	    "hablar| vedremo| parleremo| vamos falar| leggen | laten we | "
	    "bespreken | berättar | fortæller | forteller | ser vi på| pokaż| "
	    "opowi| dowie| расскаж| узна| поговор| розпові| дізна"}},
    {OPEN, {"here's |here is |here are |here were ",
	       "s the most recent | is the most recent | latest data| the "
	       "prepared text| the text of | the slides| slides | the "
	       "transcript| a transcript| an excerpt| a look | what he had| "
	       "what she had| what they had| what we know| a video | a guide| "
	       "an overview| a summary| a rundown| a breakdown| a round| the "
	       "story of how| more places| more ways| tips "}},
    {OPEN, {"here are |and here are |so here are |so, here are |so without "
	    "further ado|so, without further ado",
	       " tips| ways to| things to| things you| reasons | facts | "
	       "highlights | examples | steps | places to| ideas | lessons | "
	       "rules | ones | some of the | my responses| my answers| my "
	       "favorite| my favourite"}},
    /* German. */
    {TELLS,
	{"in diesem artikel|in diesem beitrag|in diesem blog|in diesem post|in "
	 "diesem text|in diesem ratgeber|in diesem video|in diesem podcast|in "
	 "diesem interview|in diesem guide|in diesem tutorial|in diesem "
	 "essay|in diesem leitfaden|in diesem newsletter|in dieser folge|in "
	 "dieser episode|in dieser anleitung|in dieser rubrik|in dieser "
	 "kolumne|in unserem artikel|in unserem beitrag|in unserem podcast|in "
	 "unserer rubrik|in der heutigen folge|in der aktuellen folge|in der "
	 "neuen folge|in der neuesten folge|in der artikelserie |im heutigen "
	 "beitrag|im heutigen artikel|im heutigen blog",
	    " ich | wir | du | ihr | geht es | geht's | dreht sich| beleucht| "
	    "vorgestellt| beschäftig| befasst| zeig| erklär| erläuter| lernst| "
	    "lernen sie| erfahren sie| lesen sie| finden sie| erfähr| "
	    "behandel| widme| spricht | sprechen | erzählt | diskutier| verrät "
	    "| gibt es | stellt | stellen | möchte | untersucht "}},
    {TELLS,
	{"in diesem kapitel|in diesem abschnitt|in diesem überblick|in dieser "
	 "ausgabe|in dieser serie|in dieser reihe|in unserer serie|in unserer "
	 "reihe|in der serie |in der reihe |im folgenden |im ersten teil |im "
	 "zweiten teil |im dritten teil |im letzten teil ",
	    " beleuchten wir| beleuchtet.| erklär| erläuter| lernst| lernen "
	    "sie| erfahren "
	    "sie| lesen sie| stellen wir| stelle ich| zeigen wir| zeige ich| "
	    "möchte ich| möchten wir| widmen wir| vorgestellt| beschäftigen "
	    "wir| befassen wir| geht es um "}},
    {TELLS, {"dieser artikel |dieser beitrag |dieser text |dieser blogbeitrag "
	     "|dieser blogartikel |dieser blogpost |dieser ratgeber |dieser "
	     "podcast |dieses kapitel |dieser leitfaden |dieser guide |dieses "
	     "tutorial |dieser essay |diese anleitung |diese übersicht |diese "
	     "artikelserie |diese rubrik |der folgende artikel |der folgende "
	     "beitrag |der folgende text |der vorliegende artikel |der "
	     "vorliegende beitrag |der vorliegende text ",
		" zeigt | erklärt | erläutert | beleuchtet | behandelt | "
		"beschäftigt sich| befasst sich| gibt einen | gibt eine | gibt "
		"ihnen | gibt dir | gibt euch | gibt tipps| gibt antwort| geht "
		"der frage| geht auf | stellt ihnen | stellt dir | stellt euch "
		"| stellt die | will zeigen| will einen | will erklären| soll "
		"zeigen| soll einen | soll erklären| soll helfen| soll ihnen | "
		"soll dir | soll euch | beschreibt | untersucht | analysiert | "
		"widmet | folgt auf | versucht | möchte | fasst | handelt "}},
    {TELLS, {"diese folge |diese episode ",
		" dreht sich| erklärt | beleuchtet | beschäftigt sich| handelt "
		"| widmet | spricht "}},
    {TELLS, {"p.s.: |p.s. |ps: "}},
    {TELLS,
	{"update: |updated: |edit: ",
	    " thanks | thank you | updated with | updated to | typo| fixed "}},
    {SURE, {"dieser artikel |dieser beitrag |dieser text |this article |this "
	    "post |cet article |este artículo |questo articolo |dit artikel ",
	       " folgt auf einen | follows on | follows up on | fait suite | "
	       "es la continuación | fa seguito | volgt op "}},
    {TELLS, {"teil 1 |teil 2 |teil 3 |teil 4 |teil eins |teil zwei |nach einem "
	     "einblick |nach einem überblick |nachdem wir im ",
		" behandelt | beleuchtet | befasst sich| beschäftigt sich| "
		"dreht sich | erklärt "}},
    {TELLS, {"der erste teil |der zweite teil |der dritte teil ",
		" serie| reihe| artikel| beitrag| tutorial",
		" behandelt | beleuchtet | beschäftigt sich| befasst sich| "
		"widmet sich| zeigt | erklärt "}},
    {TELLS,
	{"ich möchte hiermit |ich möchte dir |ich möchte euch |ich möchte "
	 "ihnen |ich zeige dir |ich zeige euch |ich zeige ihnen |ich erkläre "
	 "|ich verrate |heute zeige ich |heute möchte ich |heute erkläre ich "
	 "|heute zeigen wir |heute möchten wir |hier zeigen wir |hier erklären "
	 "wir |hier erkläre ich |hier zeige ich |wir klären, |wir klären auf, "
	 "|wir beantworten |wir zeigen, |wir zeigen ihnen|wir zeigen dir|wir "
	 "zeigen euch|wir zeigen hier |wir erklären, |wir erklären ihnen|wir "
	 "erklären dir|wir erklären euch|wir erklären hier |wir erläutern, "
	 "|wir erläutern ihnen|wir erläutern dir|wir erläutern euch|wir "
	 "erläutern hier |wir verraten, |wir verraten ihnen|wir verraten "
	 "dir|wir verraten euch|wir verraten hier ",
	    " überblick| einblick| vorstellen|, wie |, was |, warum |, "
	    "welche|, worauf|, wo |, ob | tipps| die wichtigsten fragen| ihre "
	    "fragen| eure fragen| beobachtungen| gedanken"}},
    {TELLS,
	{"ich stelle euch |ich stelle dir |ich stelle ihnen |heute stelle ich "
	 "|heute stellen wir |hier stelle ich |hier stellen wir |wir stellen ",
	    " vor.| vor!| vor,"}},
    {TELLS, {"wir werfen |werfen wir |wir schauen uns |schauen wir uns |sehen "
	     "wir uns |heute schauen wir ",
		" einen blick auf | einen blick in | genauer an.| näher an."}},
    {TELLS, {"wir geben ihnen |wir geben dir |wir geben euch |wir geben einen "
	     "|wir geben tipps|heute geht es um ",
		" überblick| einblick| tipps|, wie |, was |, warum "}},
    {TELLS, {"wir fassen |wir haben hier |wir haben ihnen |wir haben dir |wir "
	     "haben euch |wir haben für |aus diesem grund haben wir |deshalb "
	     "haben wir |dafür haben wir |darum haben wir |heute habe ich für ",
		" tipps| zusammengestellt| zusammengefasst| zusammengetragen| "
		"zusammen."}},
    {TELLS, {"wir haben ",
		" für euch getestet| für sie getestet| für dich getestet| für "
		"euch ausprobiert| für sie ausprobiert| zusammengestellt.| "
		"zusammengetragen.| tipps rund um| tipps für "}},
    {TELLS | MET,
	{"wir haben mit |wir sprachen mit |wir sprechen mit |ich habe "
	 "mit |ich sprach mit ",
	    " über |, wie |, was |, warum ",
	    " gesprochen.| unterhalten.|wir sprachen |wir sprechen "
	    "|ich sprach "}},
    {TELLS, {"im interview |im gespräch |im podcast ",
		"erklärt |erläutert |verrät |erzählt |spricht |berichtet ",
		", wie |, welche|, worauf |, woran |, wo |, was | darüber"}},
    {TELLS, {"hier erfahren sie|hier erfährst du|hier erfahrt ihr|hier finden "
	     "sie|hier findest du|hier findet ihr|hier lesen sie|hier liest du",
		" tipps| wichtigsten| besten| schönsten| ideen|, wie |, was |, "
		"warum | überblick| antworten| alles "}},
    {OPEN, {"hier kommen |hier sind |hier gibt es ",
	       " tipps| antworten auf | antworten.| ideen für| wichtigsten "
	       "fragen| wichtigsten infos| überblick"}},
    {TELLS, {"alle daten und |alle infos |alle informationen |alles "
	     "wissenswerte |die wichtigsten fragen und antworten |die "
	     "wichtigsten infos |aus diesem grund werden die ",
		"tipps zum | zum thema| rund um | im überblick.| antworten im "
		"überblick| zunächst vorgestellt| gibt es hier"}},
    {TELLS, {"dieser beitrag ist teil |dieser artikel ist teil |dieser text "
	     "ist teil |diese serie ist entstanden |diese serie entsteht "
	     "|diese reihe entsteht ",
		" zusammenarbeit | kooperation | reihe | serie | projekt"}},
    /* French. */
    {TELLS, {"dans cet article|dans ce billet|dans cet épisode|dans ce "
	     "guide|dans ce numéro|dans cette émission|dans ce podcast|dans ce "
	     "tutoriel|dans cette chronique",
		" nous | je | j'| vous | décrypte"}},
    {TELLS, {"dans ce texte|dans cette vidéo|dans ce dossier|dans cet "
	     "entretien|dans cette série|dans cette interview",
		" nous vous | je vous | vous découvr| vous trouver| vous "
		"apprendr| nous revenons| nous expliquons| revient sur "}},
    {TELLS, {"cet article |ce billet |ce guide |ce tutoriel |cette chronique ",
		" présente | explique | propose | explore | revient | décrit | "
		"fait le point| a pour but | vise à | analyse | aborde | "
		"s'intéresse | retrace | vous | tente "}},
    {SURE, {"nous publions |nous reproduisons ",
	       " conversation| entretien| tribune| interview"}},
    {TELLS,
	{"nous publions |nous reproduisons ", " un extrait| des extraits d"}},
    {TELLS | MET,
	{"nous avons rencontré |nous avons interrogé |nous avons posé "
	 "|nous avons demandé à |nous avons parlé avec ",
	    " entretien| interview| quelques questions| comment | "
	    "pourquoi | ce qu'"}},
    {TELLS, {"nous faisons le point|nous revenons sur |il nous explique |elle "
	     "nous explique |décryptage",
		" comment | pourquoi | ce qu"}},
    {TELLS, {"je vais vous |je vous propose |je vous présente |je vous "
	     "explique |aujourd'hui, je vous |aujourd'hui je vous "
	     "|aujourd'hui, nous vous |aujourd'hui, nous allons ",
		" comment | pourquoi | expliqu| montrer | parler | parle | "
		"présent| raconter "}},
    /* Spanish, Portuguese, Italian. */
    {TELLS,
	{"en este artículo|en este post|en este texto|en este episodio|en este "
	 "video|en este vídeo|en esta entrada|en esta guía|en este tutorial|en "
	 "esta entrevista|en este capítulo|en este reportaje|en esta serie|en "
	 "este podcast|en este especial|en esta nota",
	    " te mostr| os mostr| te explic| vamos a | veremos| hablamos| "
	    "hablaremos| explicamos| explicaremos| analizamos| analizaremos| "
	    "repasamos| conocerás| encontrarás| aprender| vas a | podrás| "
	    "quiero explic| quiero habl| quiero cont| quiero compart| voy a | "
	    "explico | explicaré| contamos| contaré| descubr"}},
    {TELLS,
	{"este artículo |este post |esta entrada |esta guía |este tutorial ",
	    " explica | explora | analiza | repasa | describe | trata de | "
	    "trata sobre| presenta | aborda | pretende | busca | ofrece | "
	    "cuenta cómo"}},
    {TELLS, {"hoy vamos a |hoy te |hoy os |hoy les |vamos a ver |veamos "
	     "|repasamos |analizamos |te contamos ",
		" cómo | qué | por qué | cuál| hablar de| hablar sobre| "
		"contar| mostrar| explicar| presentar"}},
    {TELLS | MET,
	{"hablamos con |conversamos con |entrevistamos a |publicamos ",
	    " sobre cómo| sobre su | sobre el libro| entrevista"}},
    {TELLS,
	{"neste artigo|neste post|neste texto|neste episódio|neste vídeo|nesta "
	 "matéria|neste guia|neste tutorial|nesta entrevista|nesta "
	 "reportagem|nesta série|nesta edição|neste podcast",
	    " vamos | você vai | você encontr| veremos | vou | falamos| "
	    "explicamos| mostramos| apresentamos| analisamos| conto | explico "
	    "| iremos | irei | conheça| confira| veja"}},
    {TELLS, {"este artigo |este post |este guia |este tutorial ",
		" explica | explora | analisa | descreve | apresenta | aborda "
		"| trata | pretende | busca | discute | mostra como"}},
    {TELLS, {"hoje vamos |hoje vou |hoje eu vou |vamos falar |vamos ver ",
		" como | o que | por que | falar sobre| falar de| mostrar| "
		"contar| apresentar| explicar"}},
    {TELLS | MET,
	{"conversamos com |entrevistamos |falamos com |publicamos ",
	    " sobre como| sobre seu | sobre sua | sobre o livro| entrevista"}},
    {TELLS, {"in questo articolo|in questo post|in questo testo|in questo "
	     "episodio|in questo video|in questa guida|in questo tutorial|in "
	     "questa puntata|in questa intervista|in questo numero|in questa "
	     "serie|in questo podcast",
		" vi spieg| vi raccont| vi parl| vi mostr| ti spieg| ti "
		"raccont| ti parl| ti mostr| vedremo| vediamo| parliamo| "
		"parleremo| spieghiamo| spiegheremo| scoprir| analizziamo| "
		"analizzeremo| racconto | raccontiamo| voglio raccont| voglio "
		"parl| cercherò | proverò | troverai | troverete | andremo a"}},
    {TELLS, {"questo articolo |questo post |questa guida |questo tutorial "
	     "|questa puntata ",
		" spiega | esplora | analizza | descrive | presenta | illustra "
		"| affronta | racconta | parla di | vuole | intende | cerca di "
		"| tratta "}},
    {TELLS, {"oggi vi |oggi ti |oggi parliamo |oggi vediamo ",
		" di | come | cosa | perché | sul | sulla ",
		" racconto | parlo | spieg| mostr| present| parliamo | vediamo "
		"|oggi parliamo |oggi vediamo "}},
    {TELLS | MET, {"abbiamo parlato con |abbiamo intervistato |abbiamo chiesto "
		   "|ne abbiamo parlato con |pubblichiamo ",
		      " come | cosa | perché | intervista"}},
    /* Dutch and its neighbours to the north. */
    {TELLS,
	{"in dit artikel|in deze blog|in dit blog|in deze aflevering|in deze "
	 "gids|in deze podcast",
	    " ik | we | wij | je | u | leggen | vertelt | vertellen | leg | "
	    "gaat het over| lees | bespreken | bespreekt | neem | nemen "}},
    {TELLS, {"in deze video|in deze post|in dit interview|in dit stuk|in deze "
	     "serie|in deze reeks|in dit hoofdstuk|in deze rubriek",
		" leggen we| leg ik| vertel ik| vertellen we| bespreken we| "
		"bespreek ik| nemen we je| lees je| laten we zien"}},
    {TELLS, {"dit artikel |deze blog |deze aflevering |deze gids ",
		" legt uit| beschrijft | gaat over | bespreekt | laat zien| "
		"onderzoekt | behandelt "}},
    {TELLS, {"vandaag |we zetten ",
		" laat ik je| vertel ik| leg ik| nemen we je| op een rij"}},
    {TELLS | MET,
	{"we spraken met |wij spraken met |we spreken met |we vroegen |wij "
	 "vroegen ",
	    " over hoe| over haar boek| over zijn boek| hoe | waarom "}},
    {TELLS, {"i den här artikeln|i detta inlägg|i det här inlägget|i denna "
	     "artikel|i det här avsnittet|i dagens avsnitt|i denne artikel|i "
	     "denne artikkelen|i dette indlæg|i dette innlegget|i dette "
	     "afsnit|i dagens episode|i denne guide|i den här guiden",
		" jag | jeg | vi | du | kan du | handlar | handler | berättar "
		"| fortæller | forteller "}},
    {TELLS,
	{"i denne episoden|i denne videoen|i denne video|i den här videon|i "
	 "denne serien|i denne serie|i den här serien|i denne saken",
	    " berättar vi| berättar jag| fortæller vi| fortæller jeg| "
	    "forteller vi| forteller jeg| visar vi| visar jag| viser vi| viser "
	    "jeg| förklarar vi| forklarer vi| får du veta| får du vide| får du "
	    "vite| lär du dig| lærer du"}},
    {TELLS, {"den här artikeln |denna artikel |det här inlägget |detta inlägg "
	     "|denne artikel |denne artikkelen |dette indlæg |dette innlegget "
	     "|denne guide |den här guiden ",
		" handlar | handler | förklarar | forklarer | beskriver | "
		"visar hur | viser hvordan | viser, hvordan | går igenom | går "
		"gjennom | gennemgår | tar upp | tar for seg "}},
    {TELLS, {"i dag ska vi |idag ska vi |i dag skal vi |i dag vil jeg |idag "
	     "ska jag ",
		" prata om| tala om| snakke om| tale om| titta på| se på| "
		"kigge på| fortælle | fortelle | berätta "}},
    {TELLS | MET, {"vi har snakket med |vi har talt med |vi har pratat med |vi "
		   "har spurgt |vi har spurt |vi har frågat |vi tar en titt|vi "
		   "ser på |vi kigger på |vi tittar på ",
		      " hur | hvordan | varför | hvorfor | titt "}},
    /* Polish, Czech, Russian, Ukrainian. */
    {TELLS, {"w tym artykule|w tym wpisie|w tym poradniku|w niniejszym "
	     "artykule|w dzisiejszym odcinku|w dzisiejszym wpisie",
		" dowiesz| dowiecie| opowiem| opowiadam| pokażę| pokażemy| "
		"przedstawię| przedstawiam| omówię| omówimy| wyjaśnię| "
		"wyjaśniam| wyjaśnimy| znajdziesz| znajdziecie| chcę | "
		"chciałbym| chciałabym| poznasz| przeczyta| postara| będę | "
		"będziemy | sprawdzimy| sprawdzam"}},
    {TELLS, {"w tym tekście|w tym odcinku|w tym filmie|w tym rozdziale|w tym "
	     "wywiadzie",
		" dowiesz| dowiecie| opowiem| opowiadam| pokażę| pokażemy| "
		"przedstawię| przedstawiamy| omówię| omówimy| wyjaśnię| "
		"wyjaśniamy| znajdziesz| znajdziecie| poznasz| przeczytasz"}},
    {TELLS,
	{"ten artykuł |ten wpis |ten tekst |ten poradnik |niniejszy artykuł ",
	    " opisuje | wyjaśnia | pokazuje | przedstawia | omawia | "
	    "poświęcony "}},
    {TELLS, {"v tomto článku|v tomto textu|v tomto díle|v tomto videu|v "
	     "dnešním článku|v dnešním díle|v tomto príspevku|v tomto "
	     "příspěvku|v tomto seriálu",
		" ukáže| vysvětl| vysvetl| dozví| dozvi| podíváme| pozrieme| "
		"povíme| představíme"}},
    {TELLS, {"в этой статье|в этом материале|в этом посте|в этом тексте|в этом "
	     "выпуске|в этом видео|в данной статье|в этом обзоре|в этой "
	     "главе|в этой заметке|в сегодняшнем выпуске|в новом выпуске|в "
	     "новом эпизоде|в этом эпизоде",
		" расскаж| разбер| рассмотрим| рассмотрю| поговор| узнаете| "
		"узнаем| покаж| объясним| объясню| объясняем| обсудим| "
		"обсуждаем| разбираем| попытаемся| попытаюсь| пойдёт речь| "
		"пойдет речь| речь пойд"}},
    {TELLS, {"эта статья |этот материал |этот пост |этот текст |этот выпуск "
	     "|этот обзор |эта заметка |данная статья ",
		" посвящен тому| посвящён тому| посвящена тому| расскаж| "
		"рассказывает о| объясняет | описывает | о том, как| про то,"}},
    {TELLS, {"сегодня мы |сегодня я |давайте |сегодня поговорим |поговорим ",
		" расскаж| разбер| поговор| рассмотр| покаж| посмотрим"}},
    {TELLS | MET, {"мы поговорили с |мы побеседовали с |мы спросили |мы "
		   "расспросили |мы попросили ",
		      " о том, |, как |, что они думают|, почему | рассказать| "
		      "объяснить| ответить на"}},
    {TELLS, {"публикуем |мы публикуем |предлагаем вам |предлагаем вашему ",
		" разговор| интервью| беседу| вниманию"}},
    {TELLS, {"у цій статті|в цій статті|у цьому матеріалі|у цьому випуску|у "
	     "цьому тексті|у цьому відео|в цьому матеріалі|в цьому випуску",
		" розповім| розповідаємо| розповідаю| розглядаємо| розглян| "
		"поговор| дізнає| покаж| поясн| йтиметься| розбер"}},
    {TELLS | MET, {"ми поговорили з |ми запитали |ми розпитали |публікуємо "
		   "|сьогодні ми |сьогодні поговоримо ",
		      ", як |, чому | розповіда| розповім| розповісти| "
		      "розмову| інтерв| розглян| поговор"}},
    /* Greek, Hungarian, Romanian, Finnish, Turkish, Indonesian, Vietnamese. */
    {TELLS,
	{"σε αυτό το άρθρο|στο άρθρο αυτό|σε αυτό το επεισόδιο|ebben a "
	 "cikkben|ebben az írásban|ebben az epizódban|ebben a bejegyzésben|în "
	 "acest articol|în acest episod|în acest ghid|tässä artikkelissa|tässä "
	 "jutussa|tässä jaksossa|tässä kirjoituksessa|bu yazıda|bu yazımda|bu "
	 "yazımızda|bu makalede|bu makalemizde|bu bölümde|bu videoda|dalam "
	 "artikel ini|pada artikel ini|trong bài viết này|trong bài viết dưới",
	    " θα δούμε| θα μάθ| θα βρ| εξηγούμε| παρουσιάζουμε| megmutat| "
	    "bemutat| elmondom| elmondjuk| elmesél| megnéz| áttekint| vom "
	    "vedea| vom prezenta| vom explica| vom vorbi| îți | vei afla| veți "
	    "afla| kerron | kerromme | kerrotaan, | käsittelen | käsittelemme "
	    "| käymme läpi| tarkastelemme | esittelemme | opit | inceleyeceğ| "
	    "anlatacağım| anlatacağız| ele alacağ| bahsedeceğ| bulacaksınız| "
	    "öğreneceksiniz| paylaşacağ| göstereceğ| kita akan| kami akan| "
	    "saya akan| anda akan| chúng tôi sẽ| chúng ta sẽ| bạn sẽ| tôi sẽ| "
	    "hãy cùng"}},
    {TELLS, {"artikel ini akan|artikel ini membahas|bài viết này sẽ"}},
};

struct rulebook promise_rules = {
    .rules = rules, .n = sizeof(rules) / sizeof(*rules)};
