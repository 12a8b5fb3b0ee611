//! The words that the tour types, in one place, because the leak scan looks for each of them.

/// The passphrase of both laptops.
pub const PASSPHRASE: &str = "siete faroles sobre el puerto callado";
/// What the family is called.
pub const FAMILY: &str = "آل الحدّاد";
/// The same in Latin letters.
pub const FAMILY_LATIN: &str = "Al-Haddad";
/// The primary client.
pub const MOTHER: &str = "ليلى الحدّاد";
/// The same in Latin letters.
pub const MOTHER_LATIN: &str = "Layla Al-Haddad";
/// The grandmother has one name.
pub const GRANDMOTHER: &str = "سكينة";
/// The same in Latin letters.
pub const GRANDMOTHER_LATIN: &str = "Sakina";
/// The birthday that an office assigned her.
pub const ASSIGNED_BIRTHDAY: &str = "1951-01-01";
/// The boy.
pub const BOY: &str = "يوسف";
/// The same in Latin letters.
pub const BOY_LATIN: &str = "Yusuf";
/// Where they live.
pub const ADDRESS: &str = "Calle del Olivar 14, 2.º izquierda";
/// What to know before ringing the bell.
pub const ADVICE: &str = "Llamar antes; el timbre no funciona y la abuela se asusta.";
/// What they want help with, in their words.
pub const CONCERN: &str = "البيت بارد والرطوبة على الحيطان، والصغير يسعل كل ليلة";
/// Their dialect.
pub const DIALECT: &str = "حلبية";
/// Their telephone.
pub const TELEPHONE: &str = "+34 600 914 273";
/// When to call.
pub const HOURS: &str = "بعد العصر";
/// Who interprets.
pub const INTERPRETER: &str = "Nadia Khoury";
/// The debrief with the interpreter.
pub const DEBRIEF: &str = "La palabra «ghurba» no tiene traducción sencilla.";
/// Who else was in the room.
pub const OTHERS: &str = "جارة من الطابق الأول، أم سامر";

/// Listen: their own words.
pub const CLIENT_WORDS: &str =
    "أمّي لا تنام من البرد. نريد بيتاً دافئاً قبل الشتاء، ونريد أن يدخل يوسف المدرسة.";
/// Listen: what the worker understood.
pub const UNDERSTOOD: &str =
    "La humedad del piso es lo primero; la tos del niño les preocupa más de lo que dicen.";
/// Listen: their concerns, most important first.
pub const CONCERNS: [&str; 3] =
    ["بيت دافئ قبل الشتاء", "مدرسة ليوسف", "Aprender español para hablar con el médico"];
/// Explain: what was explained.
pub const EXPLAINED: &str =
    "Quién soy, qué apunto y quién lo lee; que pueden decir que no en cualquier momento.";
/// Explain: how they repeated it.
pub const TOLD_BACK: &str = "تكتبين ما نقوله لتساعدينا، ولا يراه صاحب البيت ولا الشرطة.";
/// Acknowledge: what both see the same way.
pub const SAME: &str = "كلانا يرى أن صحة يوسف لا تنتظر";
/// Acknowledge: how the family sees it.
pub const FAMILY_VIEW: &str = "السعال من الرطوبة، لا من ضعف الولد";
/// Acknowledge: how the worker sees it.
pub const WORKER_VIEW: &str = "También podría ser asma; conviene que lo vea la pediatra.";
/// Acknowledge: what was missed.
pub const MISSED: &str = "نسيتِ أن تسألي عن أختي في غازي عنتاب";
/// Recommend: two options, each with pros and cons and how it fits.
pub const OPTIONS: [[&str; 3]; 2] = [
    [
        "Pedir al casero la reparación por escrito",
        "Rápido y gratis; puede negarse",
        "زوجي يفضّل أن نكلّمه بهدوء أولاً",
    ],
    [
        "Ayuda municipal de calefacción",
        "Paga tres meses; piden muchos papeles",
        "لا نريد صدقة، لكن هذا حقّنا",
    ],
];
/// Recommend: who else should be part of the decision.
pub const WHO_ELSE: &str = "خالتي هدى، سكنت هنا قبلنا";
/// Negotiate: what is agreed.
pub const AGREEMENT: &str = "نكتب الرسالة معاً يوم الثلاثاء، وليلى تأخذ يوسف إلى الطبيبة.";
/// Negotiate: what the family declined.
pub const REFUSED: &str = "No quieren mudarse a otro barrio.";
/// Negotiate: the next contact.
pub const NEXT_CONTACT: &str = "El martes a las cinco, en casa";
/// Negotiate: an action step.
pub const PROMISE: &str = "Escribir la carta al casero con Layla";
/// Culturagram: why they left.
pub const RELOCATION: &str = "تركنا حلب سنة ٢٠١٥ ليلاً، ومعنا مفتاح البيت فقط";
/// Culturagram: what helps when someone is sick.
pub const HEALTH: &str = "يانسون وعسل للسعال، ثم الطبيبة إن لم ينفع";
/// Culturagram: a note about the grandmother.
pub const GRANDMOTHER_NOTE: &str = "تخاف من المستشفى منذ القصف";
/// Culturagram: what the family values.
pub const VALUES: &str = "الجدة تُسأل قبل كل قرار";
/// A strength.
pub const STRENGTH: &str = "Layla cose y ha vendido ya dos vestidos";
/// A need.
pub const NEED: &str = "دفء وعلاج للرطوبة قبل كانون الأول";
/// What the family wrote while they held the laptop.
pub const HANDED: &str = "أريد أن تنام أمّي بلا خوف";
/// What the laptops are called.
pub const LAPTOPS: [&str; 2] = ["Portátil de campo Jazmín", "Portátil de campo Azahar"];
/// Who the worker is.
pub const WORKER: &str = "Inés Robledo Prat";

/// All of them.
#[must_use]
pub fn all() -> Vec<&'static str> {
    let single = [
        PASSPHRASE,
        FAMILY,
        FAMILY_LATIN,
        MOTHER,
        MOTHER_LATIN,
        GRANDMOTHER,
        GRANDMOTHER_LATIN,
        ASSIGNED_BIRTHDAY,
        BOY,
        BOY_LATIN,
        ADDRESS,
        ADVICE,
        CONCERN,
        DIALECT,
        TELEPHONE,
        HOURS,
        INTERPRETER,
        DEBRIEF,
        OTHERS,
        CLIENT_WORDS,
        UNDERSTOOD,
        EXPLAINED,
        TOLD_BACK,
        SAME,
        FAMILY_VIEW,
        WORKER_VIEW,
        MISSED,
        WHO_ELSE,
        AGREEMENT,
        REFUSED,
        NEXT_CONTACT,
        PROMISE,
        RELOCATION,
        HEALTH,
        GRANDMOTHER_NOTE,
        VALUES,
        STRENGTH,
        NEED,
        HANDED,
        WORKER,
    ];
    let parts = [
        "الحدّاد",
        "ليلى",
        "الرطوبة",
        "faroles",
        "Olivar",
        "humedad",
        "Khoury",
        "casero",
        "Robledo",
    ];
    let mut all = Vec::from(single);
    all.extend(parts);
    all.extend(CONCERNS);
    all.extend(OPTIONS.into_iter().flatten());
    all.extend(LAPTOPS);
    all
}

/// How recovery words may have been stored: any two in a row, in each way in which a program
/// joins words.
#[must_use]
pub fn recovery(words: &[String]) -> Vec<String> {
    let pairs = words
        .windows(2)
        .flat_map(|pair| [" ", ",", "\",\"", "\n", "\0"].map(|between| pair.join(between)));
    pairs.collect()
}
