//! Writes the TypeScript that the window uses to talk with Rust: the types, the commands, and
//! each kind of record with its blank, its limits, and its code lists.
//! `cargo run -p app --example export_types -- FOLDER`.
#![allow(clippy::expect_used, clippy::print_stderr)]

use std::collections::BTreeMap;
use std::fmt::Write;
use ts_rs::{Config, TS, TypeVisitor};

/// Collects the declarations of a type and of every type in it.
struct Collect<'a> {
    config: &'a Config,
    declared: &'a mut BTreeMap<String, String>,
}

impl TypeVisitor for Collect<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        // Numbers, lists, and options have no declaration of their own.
        if T::output_path().is_none() || self.declared.contains_key(&T::ident(self.config)) {
            return;
        }
        self.declared.insert(T::ident(self.config), T::decl(self.config));
        T::visit_dependencies(self);
    }
}

/// The commands of the table in `app`, with their types.
struct Commands<'a> {
    collect: Collect<'a>,
    lines: String,
}

impl Commands<'_> {
    fn add<Q: TS + 'static, V: TS + 'static>(&mut self, name: &str) {
        self.collect.visit::<Q>();
        Q::visit_dependencies(&mut self.collect);
        self.collect.visit::<V>();
        V::visit_dependencies(&mut self.collect);
        let request = self.named::<Q>();
        let answer = self.named::<V>();
        writeln!(self.lines, "  {name}: {{ request: {request}; answer: {answer} }};")
            .expect("a text takes text");
    }

    fn named<T: TS>(&self) -> String {
        let name = T::name(self.collect.config);
        if name == "null" || name == "Nothing" { "null".into() } else { name }
    }
}

macro_rules! add_all {
    ($($kind:ident $name:ident: $request:ty => $answer:ty $(, $work:path)?;)*) => {
        fn add_all(commands: &mut Commands<'_>) {
            $( commands.add::<$request, $answer>(stringify!($name)); )*
        }
    };
}
app::commands!(add_all);

/// The TypeScript type of each kind's fields.
fn record_types(collect: &mut Collect<'_>) -> Vec<(&'static str, String)> {
    macro_rules! of {
        ($($record:ty),+ $(,)?) => {
            vec![$({
                collect.visit::<$record>();
                (<$record as casework::Record>::CODE, <$record>::ident(collect.config))
            }),+]
        };
    }
    of!(
        casework::engagement::Case,
        casework::household::Household,
        casework::person::Person,
        casework::visit::Visit,
        casework::interpretation::Interpretation,
        casework::culturagram::Culturagram,
        casework::assessment::Item,
        casework::action_step::ActionStep,
    )
}

fn main() {
    let folder = std::path::PathBuf::from(std::env::args().nth(1).expect("the folder"));
    let config = Config::default();
    let mut declared = BTreeMap::new();
    let collect = Collect { config: &config, declared: &mut declared };
    let mut commands = Commands { collect, lines: String::new() };
    add_all(&mut commands);
    commands.collect.visit::<app::Outward>();
    commands.collect.visit::<app::syncing::ArrivalView>();
    let records = record_types(&mut commands.collect);
    assert_eq!(records.len(), casework::KINDS.len(), "every kind has its type");
    let lines = commands.lines;
    let write = |name: &str, text: String| {
        std::fs::write(folder.join(name), text).expect("the file can be written");
    };
    write("types.ts", types(&declared));
    write("commands.ts", commands_file(&lines, &declared));
    write("records.ts", records_file(&records, &declared));
}

const MADE: &str = "// Made by `cargo xtask types` from the Rust code. Not to be edited.\n";

fn types(declared: &BTreeMap<String, String>) -> String {
    let mut out = MADE.to_owned();
    for declaration in declared.values() {
        out.push_str("\nexport ");
        out.push_str(declaration);
        out.push('\n');
    }
    let tags: Vec<String> = casework::language::INTERVIEW
        .iter()
        .map(|language| format!("'{}'", language.tag))
        .collect();
    out.push_str("\n/** The languages that families speak, the most frequent first. */\n");
    writeln!(out, "export const INTERVIEW_LANGUAGES = [{}] as const;", tags.join(", "))
        .expect("a text takes text");
    out
}

fn commands_file(lines: &str, declared: &BTreeMap<String, String>) -> String {
    let is_used = |name: &&String| {
        let word = |c: char| !c.is_alphanumeric() && c != '_';
        lines.split(word).any(|used| used == name.as_str())
    };
    let names: Vec<&str> = declared.keys().filter(is_used).map(String::as_str).collect();
    format!(
        "{MADE}import type {{\n  {},\n}} from './types';\n\n\
         /** Every command with what it takes and what it answers. */\n\
         export interface Commands {{\n{lines}}}\n",
        names.join(",\n  ")
    )
}

/// Kinds, their blanks and limits, and the code lists.
fn records_file(records: &[(&'static str, String)], declared: &BTreeMap<String, String>) -> String {
    let mut names: Vec<&str> = records.iter().map(|(_, name)| name.as_str()).collect();
    names.sort_unstable();
    let mut out = format!("{MADE}import type {{\n  {},\n}} from './types';\n", names.join(",\n  "));
    let mut line = |text: String| {
        out.push_str(&text);
        out.push('\n');
    };
    line("\n/** The fields of each kind of record. */\nexport interface RecordFields {".into());
    for (code, name) in records {
        line(format!("  '{code}': {name};"));
    }
    line("}\n\nexport type Kind = keyof RecordFields;\n".into());
    line("/** A record of each kind in which nothing is said. */".into());
    line("export const BLANK: { readonly [K in Kind]: RecordFields[K] } = {".into());
    for kind in casework::KINDS {
        let blank = serde_json::to_string(&kind.blank()).expect("a blank is JSON");
        line(format!("  '{}': {blank},", kind.code));
    }
    line("};\n".into());
    line(
        "/** What a field may hold: longest text, most rows; whether it must say something. */"
            .into(),
    );
    line(
        "export interface FieldLimit { max?: number; rows?: number; \
         required?: true; fixed?: true }\n"
            .into(),
    );
    line(
        "export const LIMITS: { readonly [K in Kind]: \
         { readonly [F in keyof RecordFields[K]]: FieldLimit } } = {"
            .into(),
    );
    for kind in casework::KINDS {
        let fields: Vec<String> = kind.fields.iter().map(field_limit).collect();
        line(format!("  '{}': {{ {} }},", kind.code, fields.join(", ")));
    }
    line("};\n\n/** The codes of every list, in the order in which they are offered. */".into());
    line("export const CODES = {".into());
    for (name, _, codes) in casework::CODE_LISTS {
        let codes: Vec<String> = codes.iter().map(|code| format!("'{code}'")).collect();
        line(format!("  {name}: [{}],", codes.join(", ")));
    }
    line("} as const;\n".into());
    line("/** The start of the keys of the messages that say the codes of a list. */".into());
    line("export const SAID_BY: { readonly [List in keyof typeof CODES]: string } = {".into());
    for (name, key, _) in casework::CODE_LISTS {
        line(format!("  {name}: '{key}',"));
    }
    line("};".into());
    out.push_str(&holds(records, declared));
    out
}

/// What each field holds, and each field of its rows.
fn holds(records: &[(&'static str, String)], declared: &BTreeMap<String, String>) -> String {
    let mut rows = BTreeMap::new();
    let mut kinds = String::new();
    for (kind, (code, name)) in casework::KINDS.iter().zip(records) {
        assert_eq!(kind.code, *code, "the kinds are in one order");
        let of_type = fields_of(&declared[name]);
        let fields = kind.fields.iter().map(|field| {
            let (_, of) = of_type.iter().find(|(name, _)| name == field.name).expect("a field");
            format!("{}: '{}'", field.name, held(field.limit, of, declared, &mut rows))
        });
        let fields = fields.collect::<Vec<_>>().join(", ");
        writeln!(kinds, "  '{code}': {{ {fields} }},").expect("a text takes text");
    }
    let names: Vec<String> = rows.keys().map(|name| format!("'{name}'")).collect();
    let mut lines = String::new();
    for (name, fields) in &rows {
        writeln!(lines, "  {name}: {{ {fields} }},").expect("a text takes text");
    }
    format!(
        "\n/** The rows that fields are made of. */\nexport type RowName = {};\n\n\
         /** What a value is: one of the plain ones, a code of a list, or a row. */\n\
         export type Holds =\n  | 'text' | 'number' | 'flag' | 'id' | 'language' | 'day' | 'moment'\n  \
         | keyof typeof CODES\n  | RowName;\n\n\
         /** What each field holds: one such value, or a list of them. */\n\
         export const HOLDS: {{ readonly [K in Kind]: \
         {{ readonly [F in keyof RecordFields[K]]: Holds }} }} = {{\n{kinds}}};\n\n\
         /** The same of each row. */\n\
         export const ROWS: {{ readonly [R in RowName]: Readonly<Record<string, Holds>> }} = \
         {{\n{lines}}};\n",
        names.join(" | ")
    )
}

/// What a field of this limit and TypeScript type holds. Collects the rows that it finds.
fn held(
    limit: casework::Limit,
    of: &str,
    declared: &BTreeMap<String, String>,
    rows: &mut BTreeMap<String, String>,
) -> String {
    use casework::Limit;
    match limit {
        Limit::Day => return "day".into(),
        Limit::Moment => return "moment".into(),
        Limit::Tag => return "language".into(),
        Limit::Line | Limit::RequiredLine | Limit::Narrative | Limit::Rows | Limit::Typed => {}
    }
    let one = of.trim_end_matches(" | null").trim_start_matches("Array<").trim_end_matches('>');
    let plain = match one {
        "string" => "text",
        "number" => "number",
        "boolean" => "flag",
        "LanguageTag" => "language",
        id if declared[id].ends_with("= string;") => "id",
        name => {
            let is_list = casework::CODE_LISTS.iter().any(|(list, ..)| *list == name);
            if !is_list && !rows.contains_key(name) {
                let fields = fields_of(&declared[name]).into_iter().map(|(field, of)| {
                    format!("{field}: '{}'", held(Limit::Typed, &of, declared, rows))
                });
                let fields = fields.collect::<Vec<_>>().join(", ");
                rows.insert(name.to_owned(), fields);
            }
            name
        }
    };
    plain.to_owned()
}

/// The fields of a declared type with their types.
fn fields_of(declaration: &str) -> Vec<(String, String)> {
    let mut bare = String::new();
    for (place, part) in declaration.split("/**").enumerate() {
        let told = part.split_once("*/").filter(|_| place > 0);
        bare.push_str(told.map_or(part, |(_, after)| after));
    }
    let (_, inside) = bare.split_once('{').expect("a type with fields");
    let (inside, _) = inside.rsplit_once('}').expect("a type with fields");
    let pairs = inside.split(',').map(str::trim).filter(|part| !part.is_empty());
    pairs
        .map(|pair| pair.split_once(':').expect("a field with its type"))
        .map(|(name, of)| (name.trim().to_owned(), of.trim().to_owned()))
        .collect()
}

fn field_limit(field: &casework::Field) -> String {
    use casework::{Limit, text};
    let mut parts = Vec::new();
    match field.limit {
        Limit::Line => parts.push(format!("max: {}", text::LINE_MAX)),
        Limit::RequiredLine => {
            parts.push(format!("max: {}", text::LINE_MAX));
            parts.push("required: true".to_owned());
        }
        Limit::Narrative => parts.push(format!("max: {}", text::NARRATIVE_MAX)),
        Limit::Rows => parts.push(format!("rows: {}", text::ROWS_MAX)),
        Limit::Day | Limit::Moment | Limit::Tag | Limit::Typed => {}
    }
    if field.fixed {
        parts.push("fixed: true".to_owned());
    }
    format!("{}: {{ {} }}", field.name, parts.join(", "))
}
