//! People type the digits they know; the case keeps ASCII.
#![allow(missing_docs)]

use casework::text::ascii_digits;

#[test]
fn ethiopic_numerals_begin_with_one_and_are_read_as_the_number_they_say() {
    for (written, read) in [
        ("፩፪፫፬፭፮፯፰፱", "123456789"),
        ("፩", "1"),
        ("፱", "9"),
        ("፲", "10"),
        ("፲፩", "11"),
        ("፺፱", "99"),
        ("፻", "100"),
        ("፪፻", "200"),
        ("፻፩", "101"),
        ("፲፱፻፹፬", "1984"),
        ("፳፻፲፯", "2017"),
        ("፼", "10000"),
        ("፲፪፻፴፬፼፶፮፻፸፰", "12345678"),
        ("፳/፲፪/፲፱፻፹፬", "20/12/1984"),
        ("በ፲፱፻፹፬ ዓ.ም.", "በ1984 ዓ.ም."),
    ] {
        assert_eq!(ascii_digits(written), read, "{written}");
    }
}

#[test]
fn a_run_of_ethiopic_numerals_too_great_for_a_number_is_left_as_it_was_written() {
    let absurd = "፺፱፼፼፼፼፼፼፼";
    assert_eq!(ascii_digits(absurd), absurd);
}

#[test]
fn the_ten_digits_of_every_script_are_read_and_their_neighbors_are_not() {
    for (script, digits) in [
        ("Arabic-Indic", "٠١٢٣٤٥٦٧٨٩"),
        ("Persian, Dari, Pashto, Urdu", "۰۱۲۳۴۵۶۷۸۹"),
        ("N'Ko", "߀߁߂߃߄߅߆߇߈߉"),
        ("Devanagari", "०१२३४५६७८९"),
        ("Bengali", "০১২৩৪৫৬৭৮৯"),
        ("Gurmukhi", "੦੧੨੩੪੫੬੭੮੯"),
        ("Gujarati", "૦૧૨૩૪૫૬૭૮૯"),
        ("Odia", "୦୧୨୩୪୫୬୭୮୯"),
        ("Tamil", "௦௧௨௩௪௫௬௭௮௯"),
        ("Telugu", "౦౧౨౩౪౫౬౭౮౯"),
        ("Kannada", "೦೧೨೩೪೫೬೭೮೯"),
        ("Malayalam", "൦൧൨൩൪൫൬൭൮൯"),
        ("Sinhala Lith", "෦෧෨෩෪෫෬෭෮෯"),
        ("Thai", "๐๑๒๓๔๕๖๗๘๙"),
        ("Lao", "໐໑໒໓໔໕໖໗໘໙"),
        ("Tibetan", "༠༡༢༣༤༥༦༧༨༩"),
        ("Myanmar", "၀၁၂၃၄၅၆၇၈၉"),
        ("Shan", "႐႑႒႓႔႕႖႗႘႙"),
        ("Khmer", "០១២៣៤៥៦៧៨៩"),
        ("Mongolian", "᠐᠑᠒᠓᠔᠕᠖᠗᠘᠙"),
        ("Limbu", "᥆᥇᥈᥉᥊᥋᥌᥍᥎᥏"),
        ("Ol Chiki", "᱐᱑᱒᱓᱔᱕᱖᱗᱘᱙"),
        ("Vai", "꘠꘡꘢꘣꘤꘥꘦꘧꘨꘩"),
        ("Kayah Li", "꤀꤁꤂꤃꤄꤅꤆꤇꤈꤉"),
        ("Cham", "꩐꩑꩒꩓꩔꩕꩖꩗꩘꩙"),
        ("full-width", "０１２３４５６７８９"),
        ("Osmanya", "𐒠𐒡𐒢𐒣𐒤𐒥𐒦𐒧𐒨𐒩"),
        ("Hanifi Rohingya", "𐴰𐴱𐴲𐴳𐴴𐴵𐴶𐴷𐴸𐴹"),
        ("Chakma", "𑄶𑄷𑄸𑄹𑄺𑄻𑄼𑄽𑄾𑄿"),
        ("Pahawh Hmong", "𖭐𖭑𖭒𖭓𖭔𖭕𖭖𖭗𖭘𖭙"),
        ("Nyiakeng Puachue Hmong", "𞅀𞅁𞅂𞅃𞅄𞅅𞅆𞅇𞅈𞅉"),
        ("Adlam", "𞥐𞥑𞥒𞥓𞥔𞥕𞥖𞥗𞥘𞥙"),
        ("mathematical, pasted from elsewhere", "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗"),
        ("the last mathematical row", "𝟶𝟷𝟸𝟹𝟺𝟻𝟼𝟽𝟾𝟿"),
        ("segmented", "🯰🯱🯲🯳🯴🯵🯶🯷🯸🯹"),
        ("ASCII", "0123456789"),
    ] {
        assert_eq!(ascii_digits(digits), "0123456789", "{script}");
    }
    for neighbors in
        ["\u{65f}\u{66a}", "/:", "\u{ff0f}\u{ff1a}", "\u{a61f}\u{a62a}", "\u{1368}\u{137d}"]
    {
        assert_eq!(ascii_digits(neighbors), neighbors);
    }
}

#[test]
fn letters_and_marks_around_digits_stay_as_they_were() {
    let written = "House ١٢b — «شقة ۴», २/३, e\u{301}, 王5";
    assert_eq!(ascii_digits(written), "House 12b — «شقة 4», 2/3, e\u{301}, 王5");
    assert_eq!(ascii_digits("spring 1371"), "spring 1371");
    assert_eq!(ascii_digits(""), "");
}
