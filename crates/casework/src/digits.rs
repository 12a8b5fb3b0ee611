//! Digits and numerals of other scripts, as ASCII.

/// The zero of each script whose ten digits have consecutive code points (Unicode category Nd),
/// in order.
const ZEROS: [char; 67] = [
    '\u{0660}',
    '\u{06F0}',
    '\u{07C0}',
    '\u{0966}',
    '\u{09E6}',
    '\u{0A66}',
    '\u{0AE6}',
    '\u{0B66}',
    '\u{0BE6}',
    '\u{0C66}',
    '\u{0CE6}',
    '\u{0D66}',
    '\u{0DE6}',
    '\u{0E50}',
    '\u{0ED0}',
    '\u{0F20}',
    '\u{1040}',
    '\u{1090}',
    '\u{17E0}',
    '\u{1810}',
    '\u{1946}',
    '\u{19D0}',
    '\u{1A80}',
    '\u{1A90}',
    '\u{1B50}',
    '\u{1BB0}',
    '\u{1C40}',
    '\u{1C50}',
    '\u{A620}',
    '\u{A8D0}',
    '\u{A900}',
    '\u{A9D0}',
    '\u{A9F0}',
    '\u{AA50}',
    '\u{ABF0}',
    '\u{FF10}',
    '\u{104A0}',
    '\u{10D30}',
    '\u{11066}',
    '\u{110F0}',
    '\u{11136}',
    '\u{111D0}',
    '\u{112F0}',
    '\u{11450}',
    '\u{114D0}',
    '\u{11650}',
    '\u{116C0}',
    '\u{11730}',
    '\u{118E0}',
    '\u{11950}',
    '\u{11C50}',
    '\u{11D50}',
    '\u{11DA0}',
    '\u{11F50}',
    '\u{16A60}',
    '\u{16AC0}',
    '\u{16B50}',
    '\u{1D7CE}',
    '\u{1D7D8}',
    '\u{1D7E2}',
    '\u{1D7EC}',
    '\u{1D7F6}',
    '\u{1E140}',
    '\u{1E2F0}',
    '\u{1E4F0}',
    '\u{1E950}',
    '\u{1FBF0}',
];

/// Ethiopic numerals: one to nine, ten to ninety, then hundred and ten thousand. There is no zero.
const ETHIOPIC: std::ops::RangeInclusive<char> = '\u{1369}'..='\u{137C}';

/// Writes native digits and Ethiopic numerals as ASCII and leaves everything else: people type
/// the digits they know, and ASCII is stored. ፲፱፻፹፬ becomes 1984.
#[must_use]
pub fn ascii_digits(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut run = Vec::new();
    for c in text.chars() {
        if ETHIOPIC.contains(&c) {
            run.push(c);
            continue;
        }
        push_ethiopic(&mut out, &mut run);
        out.push(decimal(c).unwrap_or(c));
    }
    push_ethiopic(&mut out, &mut run);
    out
}

fn decimal(c: char) -> Option<char> {
    let zero = ZEROS[..ZEROS.partition_point(|zero| *zero <= c)].last()?;
    char::from_digit(u32::from(c) - u32::from(*zero), 10)
}

fn push_ethiopic(out: &mut String, run: &mut Vec<char>) {
    match ethiopic(run) {
        Some(number) => out.push_str(&number),
        None => out.extend(run.iter()),
    }
    run.clear();
}

/// The number that a run of numerals says; `None` if it is too large.
fn ethiopic(run: &[char]) -> Option<String> {
    let values = run.iter().map(|c| u64::from(u32::from(*c)) - 0x1369);
    // Some keyboards teach people to use them like decimal digits.
    if values.clone().all(|value| value < 9) {
        return Some(values.map(|value| (value + 1).to_string()).collect());
    }
    let (mut whole, mut group) = (0_u64, 0_u64);
    for value in values {
        match value {
            0..9 => group += value + 1,
            9..18 => group += (value - 8) * 10,
            18 => {
                whole = whole.checked_add(group.max(1).checked_mul(100)?)?;
                group = 0;
            }
            _ => {
                whole = whole.checked_add(group)?.max(1).checked_mul(10_000)?;
                group = 0;
            }
        }
    }
    Some(whole.checked_add(group)?.to_string())
}
