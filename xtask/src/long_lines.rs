//! Lines end at 100 columns, so that two files fit side by side.
//!
//! Formatters leave some lines longer (a long string, a URL), so less than one line in a hundred
//! of each kind of file may be. Markdown tables do not count, because they cannot be wrapped.

use crate::findings::Finding;
use crate::tree::Tree;

const COLUMNS: usize = 100;
/// The share of longer lines must stay below this.
const ALLOWED_PERCENT: usize = 1;
/// How many of the worst files to list.
const NAMED: usize = 8;

/// The kinds of file that are checked.
pub const ENDINGS: &[&str] = &["rs", "ts", "svelte", "sql", "md"];

/// For each kind of file with too many long lines, one finding for each of its worst files.
pub fn findings(tree: &Tree) -> Vec<Finding> {
    ENDINGS.iter().flat_map(|ending| judge(tree, ending)).collect()
}

fn judge(tree: &Tree, ending: &str) -> Vec<Finding> {
    let (mut lines, mut long) = (0, 0);
    let (mut files, endings) = (Vec::new(), [ending]);
    for (path, text) in tree.under("", &endings) {
        let here = text.lines().filter(|line| is_long(line, ending)).count();
        lines += text.lines().count();
        long += here;
        if here > 0 {
            files.push((here, path));
        }
    }
    if long * 100 < lines * ALLOWED_PERCENT || long == 0 {
        return Vec::new();
    }
    files.sort_by_key(|(here, path)| (std::cmp::Reverse(*here), *path));
    let worst = files.into_iter().take(NAMED).map(|(here, path)| {
        let what = format!(
            "{here} of the {long} lines of .{ending} over {COLUMNS} columns \
             ({lines} lines; allowed are under {ALLOWED_PERCENT} %)"
        );
        Finding::new(path, what)
    });
    worst.collect()
}

fn is_long(line: &str, ending: &str) -> bool {
    let table = ending == "md" && line.trim_start().starts_with('|');
    !table && line.chars().count() > COLUMNS
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &str, long: usize, short: usize) -> Vec<String> {
        let text = format!("{}\n", "é".repeat(101)).repeat(long) + &"é\n".repeat(short);
        findings(&Tree::of(&[(path, &text)])).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn one_long_line_in_more_than_a_hundred_is_allowed_and_no_more() {
        assert_eq!(found("crates/a.rs", 1, 100), [""; 0]);
        assert_eq!(found("crates/a.rs", 1, 99).len(), 1);
    }

    #[test]
    fn the_worst_file_is_named_first_with_its_count() {
        let wide = "x".repeat(101);
        let two = format!("{wide}\n{wide}\n");
        let tree = Tree::of(&[("a.sql", &wide), ("b.sql", &two), ("c.sql", "select 1\n")]);
        let found = findings(&tree);
        assert_eq!(found.iter().map(|f| f.place.as_str()).collect::<Vec<_>>(), ["b.sql", "a.sql"]);
        assert!(found[0].what.starts_with("2 of the 3 lines of .sql over 100"), "{}", found[0]);
    }

    #[test]
    fn each_kind_of_file_is_judged_separately() {
        let wide = "x".repeat(101);
        let tree = Tree::of(&[("a.rs", &"short\n".repeat(1_000)), ("b.ts", &wide)]);
        assert_eq!(findings(&tree).len(), 1);
    }

    #[test]
    fn columns_are_characters_not_bytes() {
        let exact = "ش".repeat(100);
        assert!(!is_long(&exact, "rs") && is_long(&format!("{exact}.")[..], "rs"));
    }

    #[test]
    fn a_table_of_markdown_may_be_wide_and_other_text_may_not() {
        let row = format!("| {} |", "x".repeat(120));
        assert!(!is_long(&row, "md"));
        assert!(is_long(&row, "rs") && is_long(&row[1..], "md"));
    }
}
