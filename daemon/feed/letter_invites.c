/* SPDX-License-Identifier: MIT */
/* gazetted: how a letter asks somebody to begin, to stay or to go. */
/*
 * "Almost there! Somebody put this address on our list. Click below, and the
 * first letter comes on Sunday. [Start my letters]": no word of it confirms
 * anything, and each may be a newsletter's. Together they are none's:
 *
 *	nearly	one step is left, or something is to be confirmed
 *	joins	somebody put an address on a list, or subscribed
 *	acts	the link completes, begins or keeps that, or its reader speaks
 *		in it: "It was me"
 *	clicks	... and is to be pressed
 *
 * Stems, in lower case, as letter_words.c has phrases: found at the beginning
 * of a word only, unless their script has none.
 */
#include "base/arena.h"
#include "feed/letter_impl.h"

#define FEW_MAX 160 /* bytes of a text of one sentence or two */

static const char *const nearly[] = {"almost there", "almost done", "almost in",
    "nearly there", "nearly done", "one more step", "one more click",
    "one step left", "one last step", "one last click", "one final step",
    "one click", "last step", "final step", "next step", "just one click",
    "finish", "complete", "confirm", "verif", "activat", "still want",
    "still there", "really you", "is it you", "that you", "tap to", "click to",
    "welcome",
    /* de */
    "fast geschafft", "fast fertig", "fast da", "beinahe", "noch ein klick",
    "noch ein schritt", "nur noch ein", "ein klick fehlt", "letzter schritt",
    "ein letzter", "noch einmal klicken", "bestätig", "aktivier", "noch da",
    "willkommen", "abschließen",
    /* fr */
    "presque", "plus qu'un", "encore un clic", "encore une étape",
    "dernière étape", "un dernier clic", "une dernière", "confirm", "valid",
    "votre inscription", "toujours là", "bienvenue",
    /* es, pt */
    "ya casi", "casi está", "casi listo", "casi lista", "falta un",
    "falta solo", "solo falta", "último paso", "un paso más", "un último",
    "un clic", "sigues ahí", "bienvenid", "quase", "falta pouco", "só falta",
    "último passo", "mais um passo", "mais um clique", "um clique",
    "ainda quer", "bem-vind", "ative",
    /* it */
    "ci siamo quasi", "quasi fatto", "manca poco", "manca solo", "ancora un",
    "ultimo passo", "un ultimo", "conferm", "verific", "attiva", "benvenut",
    /* nl */
    "bijna klaar", "bijna", "nog één klik", "nog een klik", "nog één stap",
    "nog een stap", "laatste stap", "bevestig", "activeer", "welkom",
    /* sv, da, no, fi, is */
    "nästan klar", "nästan framme", "ett klick", "ett steg kvar",
    "sista steget", "bekräfta", "välkommen", "næsten", "ét klik", "et klik",
    "sidste trin", "bekræft", "velkommen", "nesten", "ett klikk", "siste steg",
    "bekreft", "melkein", "vielä yksi", "viimeinen vaihe", "vahvista",
    "tervetuloa", "staðfest",
    /* pl, cs, sk */
    "już prawie", "prawie gotowe", "jeszcze tylko", "jeszcze jeden krok",
    "jeden klik", "ostatni krok", "dokończ", "potwierd", "witaj", "witamy",
    "už jen", "skoro hotovo", "téměř", "ještě jeden krok", "poslední krok",
    "jedno kliknutí", "dokonč", "potvr", "vítej", "ešte jeden", "posledný krok",
    /* hu, ro, tr */
    "majdnem kész", "már majdnem", "még egy lépés", "még egy kattintás",
    "utolsó lépés", "megerősít", "erősíts", "üdvözöl", "aproape gata",
    "încă un pas", "încă un clic", "ultimul pas", "confirm", "bun venit",
    "neredeyse", "son bir adım", "bir adım", "bir tık", "son adım", "onayla",
    "hoş geldin",
    /* ru, uk, el */
    "почти готово", "остался один", "ещё один шаг", "еще один шаг",
    "последний шаг", "один клик", "подтверд", "заверш", "добро пожаловать",
    "майже готово", "залишився один", "ще один крок", "останній крок",
    "один клік", "підтверд", "σχεδόν", "ένα βήμα", "ένα κλικ", "τελευταίο βήμα",
    "επιβεβαίω", "καλώς",
    /* ja, zh, ko, ar, he, hi */
    "あと少し", "あと一歩", "もう少しで", "あと1ステップ", "最後のステップ",
    "確認", "完了", "ようこそ", "差一步", "只差", "最后一步", "最後一步",
    "即将完成", "即將完成", "确认", "確認", "欢迎", "거의", "마지막 단계",
    "한 번만", "확인", "환영", "خطوة واحدة", "خطوة أخيرة", "تأكيد", "כמעט",
    "צעד אחד", "אישור", "अंतिम चरण", "पुष्टि"};

static const char *const joins[] = {"sign up", "signed up", "signing up",
    "sign-up", "signup", "subscrib", "subscription", "registration",
    "registered", "this address", "your address", "mailing list", "the list",
    "our list", "our letters", "our emails", "hear from us", "asked to",
    "asked for",
    /* de */
    "anmeldung", "angemeldet", "eingetragen", "eintrag", "registrier", "abonn",
    "diese adresse", "deine adresse", "ihre adresse", "den verteiler",
    "dabei sein",
    /* fr, es, pt, it */
    "inscri", "abonne", "cette adresse", "votre adresse", "recevoir", "suscri",
    "apuntar", "registr", "esta dirección", "tu dirección", "recibir",
    "darte de", "te daremos de", "assin", "subscr", "cadastr", "este endereço",
    "seu endereço", "receber", "iscri", "iscritt", "questo indirizzo",
    "tuo indirizzo", "ricever",
    /* nl */
    "aanmeld", "aangemeld", "inschrijv", "ingeschreven", "dit adres",
    "je adres", "ontvang", "interesse",
    /* sv, da, no, fi */
    "prenumer", "anmäl", "den här adressen", "din adress", "vill ha", "tilmeld",
    "denne adresse", "påmeld", "meldte deg", "denne adressen", "tilaa", "tilau",
    "ilmoittau", "osoite", "rekisteröi",
    /* pl, cs, sk, hu, ro, tr */
    "zapis", "zapisa", "subskry", "rejestr", "ten adres", "twój adres",
    "otrzymywać", "odběr", "přihlás", "přihláš", "registrac", "tuto adresu",
    "odber", "prihlás", "túto adresu", "feliratkoz", "regisztr", "ezt a címet",
    "abon", "înscri", "înregistr", "această adresă", "abone", "kayıt", "kaydol",
    "bu adres",
    /* ru, uk, el */
    "подпис", "регистрац", "этот адрес", "ваш адрес", "рассылк", "підпис",
    "реєстрац", "цю адресу", "розсилк", "εγγραφ", "διεύθυνσ",
    /* ja, zh, ko, ar, he, hi */
    "登録", "購読", "申し込み", "申込", "お申し込み", "アドレス", "配信",
    "订阅", "訂閱", "注册", "註冊", "地址", "구독", "가입", "신청", "주소",
    "اشتراك", "تسجيل", "הרשמ", "נרשמ", "सदस्यता", "पंजीकर"};

/* In its words alone, with a space behind each. */
static const char *const acts[] = {"complete my", "complete your",
    "complete sign", "complete reg", "complete sub", "finish sign", "finish my",
    "finish your", "finish reg", "start my", "start rec", "start get",
    "start the letters", "begin my", "keep my", "keep send", "keep get",
    "keep me", "stay ", "use this", "take me", "let me", "yes ", "i m ",
    "it was me", "it s me", "this is me", "that s me", "i want", "i do",
    "my subscription", "subscribe", "sign me", "add me", "join the list",
    "join our list", "join my",
    /* de */
    "abschließen", "fertigstellen", "anmeldung", "eintragung", "abo ",
    "loslegen", "ja ", "ich ", "das war ich", "aktivier", "dabeibleiben",
    /* fr */
    "terminer", "finaliser", "compléter", "je m ", "je veux", "je reste",
    "je confirme", "c est moi", "moi ", "c était moi", "oui ",
    "mon inscription", "recevoir",
    /* es, pt, it */
    "completar", "terminar", "finalizar", "sí ", "quiero", "soy yo", "fui yo",
    "empezar", "activar", "concluir", "sim ", "quero", "fui eu", "sou eu",
    "começar", "ativar", "completa l", "completa la", "completa il",
    "termina l", "conclud", "sì ", "voglio", "sono io", "iscriv", "inizia",
    "attiva l", "attiva il",
    /* nl */
    "afronden", "voltooi", "aanmelding", "inschrijving", "ja ", "ik ",
    "dat was ik", "starten",
    /* sv, da, no, fi */
    "slutför", "ja ", "jag ", "det var jag", "starta", "fuldfør", "afslut",
    "jeg ", "fullfør", "start ", "kyllä ", "haluan", "viimeistele", "aloita",
    /* pl, cs, sk, hu, ro, tr */
    "dokończ", "zakończ", "tak ", "chcę", "to ja", "zapisz mnie", "zacznij",
    "dokonč", "ano ", "chci", "áno ", "chcem", "to jsem", "to som", "befejez",
    "igen ", "kérem", "szeretném", "én voltam", "finaliz", "da ", "vreau",
    "tamamla", "evet ", "istiyorum", "benim",
    /* ru, uk, el */
    "заверш", "да ", "хочу", "это я", "начать", "так ", "це я", "почати",
    "ολοκλήρω", "ναι ", "θέλω",
    /* ja, zh, ko, ar, he, hi */
    "登録", "完了", "続ける", "開始", "はい", "完成", "继续", "繼續", "开始",
    "是的", "我要", "완료", "계속", "시작", "네", "إكمال", "نعم", "כן",
    "להשלים", "हाँ"};

static const char *const clicks[] = {"click", "press", "tap", "button",
    "link below", "follow the link", "open this", "klick", "knopf", "drück",
    "schaltfläche", "cliqu", "clic", "bouton", "appuy", "puls", "botón",
    "presion", "clique", "botão", "premi", "pulsante", "bottone", "klik",
    "knop", "tryck", "knapp", "knap", "tryk", "trykk", "klikk", "napsauta",
    "paina", "painik", "nacisn", "naciśnij", "przycisk", "stiskn", "tlačít",
    "kattint", "gomb", "apas", "buton", "tıkla", "düğme", "нажм", "кнопк",
    "натисн", "πατήσ", "κουμπί", "κλικ", "押す", "押して", "クリック", "ボタン",
    "点击", "點擊", "按钮", "按鈕", "누르", "클릭", "버튼", "انقر", "اضغط",
    "לחץ", "לחצו", "क्लिक"};

/* At the beginning of a word, in scripts with spaces. */
static bool says(struct str low, const char *const *stems, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct str stem = str_of(stems[i]), rest = low;
		bool joined = (unsigned char)*stem.p >= 0xE3;
		for (ptrdiff_t at; (at = str_find(rest, stem)) >= 0;) {
			char before = at ? rest.p[at - 1] : ' ';
			if (joined ||
			    (!ch_alnum(before) && (unsigned char)before < 0x80))
				return true;
			rest = str_sub(rest, (size_t)at + 1, rest.n);
		}
	}
	return false;
}

static struct str in_words(struct arena *a, struct str low)
{
	struct str all = S(""), word;
	while (letter_next_word(&low, 0, &word))
		all = arena_printf(a, "%.*s%.*s ", PRS(all), PRS(word));
	return all;
}

#define SAYS(low, stems) says(low, stems, sizeof(stems) / sizeof(*(stems)))

/* Of a text: each of these words is in running news, too. So a sentence has two
 * of the three, or there is hardly more text than that. */
static unsigned asked_in(struct str text)
{
	const unsigned all = INVITES_NEARLY | INVITES_JOINS | INVITES_CLICKS;
	bool few = text.n <= FEW_MAX;
	unsigned found = 0;
	struct str one;
	while (letter_next_sentence(&text, &one)) {
		unsigned n = SAYS(one, nearly) ? INVITES_NEARLY : 0;
		n |= SAYS(one, joins) ? INVITES_JOINS : 0;
		n |= SAYS(one, clicks) ? INVITES_CLICKS : 0;
		found |= few || (n & (n - 1) & all) ? n : 0;
	}
	return found;
}

unsigned letter_invites(
    struct arena *a, struct str subject, struct str lines, struct str button)
{
	struct str head = letter_lower(a, subject);
	struct str text = letter_lower(a, lines);
	struct str link = in_words(a, letter_lower(a, button));
	unsigned found = asked_in(text);
	if (SAYS(head, nearly))
		found |= INVITES_NEARLY;
	if (SAYS(head, joins))
		found |= INVITES_JOINS;
	if (SAYS(link, acts))
		found |= INVITES_ACTS;
	if (SAYS(head, clicks))
		found |= INVITES_CLICKS;
	return found;
}
