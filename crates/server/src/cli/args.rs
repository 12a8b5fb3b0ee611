//! The commands and their options, with their help in the reader's language.

use clap::{Arg, ArgAction, Command, value_parser};
use i18n::{Catalog, Key, keys};
use std::net::SocketAddr;
use std::path::PathBuf;

/// The default address: on this machine only, behind a proxy.
const LISTEN: &str = "127.0.0.1:8420";

/// The command line.
pub(super) fn command(catalog: &Catalog) -> Command {
    let words = Words(catalog);
    let data = words
        .option("data", keys::SERVER_HELP_DATA)
        .value_name("FILE")
        .value_parser(value_parser!(PathBuf));
    let language = words
        .option("language", keys::SERVER_HELP_LANGUAGE)
        .value_name("TAG")
        .required(false)
        .global(true);
    let json = Arg::new("json")
        .long("json")
        .action(ArgAction::SetTrue)
        .global(true)
        .help(words.say(keys::SERVER_HELP_JSON))
        .help_heading(words.say(keys::SERVER_HELP_OPTIONS));
    let [agency, staff, device, case] =
        [agency(&words), staff(&words), device(&words), case(&words)];
    words
        .command("doorstep-server", keys::SERVER_ABOUT)
        .arg(data)
        .arg(language)
        .arg(json)
        .subcommand_required(true)
        .subcommands([serve(&words), agency, staff, device, case, backup(&words)])
}

fn serve(words: &Words<'_>) -> Command {
    let listen = words
        .option("listen", keys::SERVER_SERVE_LISTEN)
        .value_name("ADDRESS")
        .default_value(LISTEN);
    words.command("serve", keys::SERVER_SERVE).arg(
        listen.required(false).hide_default_value(true).value_parser(value_parser!(SocketAddr)),
    )
}

fn agency(words: &Words<'_>) -> Command {
    let create = words
        .command("create", keys::SERVER_AGENCY_CREATE)
        .arg(words.option("name", keys::SERVER_AGENCY_CREATE_NAME).value_name("NAME"));
    words.command("agency", keys::SERVER_AGENCY).subcommand_required(true).subcommand(create)
}

fn staff(words: &Words<'_>) -> Command {
    let role = words.option("role", keys::SERVER_STAFF_ADD_ROLE).value_name("ROLE");
    let add = words
        .command("add", keys::SERVER_STAFF_ADD)
        .arg(words.option("name", keys::SERVER_STAFF_ADD_NAME).value_name("NAME"))
        .arg(
            role.value_parser(["case-worker", "supervisor", "administrator"])
                .hide_possible_values(true),
        )
        .arg(words.option("team", keys::SERVER_STAFF_ADD_TEAM).value_name("TEAM").required(false));
    words
        .command("staff", keys::SERVER_STAFF)
        .subcommand_required(true)
        .subcommands([add, words.command("list", keys::SERVER_STAFF_LIST)])
}

fn device(words: &Words<'_>) -> Command {
    let code = words
        .command("code", keys::SERVER_DEVICE_CODE)
        .arg(words.id("staff", keys::SERVER_OPTION_STAFF));
    let revoke = words
        .command("revoke", keys::SERVER_DEVICE_REVOKE)
        .arg(words.id("device", keys::SERVER_OPTION_DEVICE));
    words.command("device", keys::SERVER_DEVICE).subcommand_required(true).subcommands([
        code,
        revoke,
        words.command("list", keys::SERVER_DEVICE_LIST),
    ])
}

fn case(words: &Words<'_>) -> Command {
    let both = |name, about| {
        words
            .command(name, about)
            .arg(words.id("case", keys::SERVER_OPTION_CASE))
            .arg(words.id("staff", keys::SERVER_OPTION_STAFF))
    };
    let list = words.command("list", keys::SERVER_CASE_LIST);
    words.command("case", keys::SERVER_CASE).subcommand_required(true).subcommands([
        both("assign", keys::SERVER_CASE_ASSIGN),
        both("unassign", keys::SERVER_CASE_UNASSIGN),
        list,
    ])
}

fn backup(words: &Words<'_>) -> Command {
    let to = words
        .option("to", keys::SERVER_BACKUP_TO)
        .value_name("FILE")
        .value_parser(value_parser!(PathBuf));
    words.command("backup", keys::SERVER_BACKUP).arg(to)
}

/// Commands and options with their help.
struct Words<'c>(&'c Catalog);

impl Words<'_> {
    fn say(&self, key: Key) -> String {
        self.0.format(key, &[])
    }

    fn command(&self, name: &'static str, about: Key) -> Command {
        let help = Arg::new("help").long("help").short('h').action(ArgAction::Help);
        let usage = self.say(keys::SERVER_HELP_USAGE);
        Command::new(name)
            .about(self.say(about))
            .help_template(format!("{{about-with-newline}}\n{usage} {{usage}}\n\n{{all-args}}"))
            .subcommand_help_heading(self.say(keys::SERVER_HELP_COMMANDS))
            .subcommand_value_name("…")
            .disable_help_flag(true)
            .disable_help_subcommand(true)
            .arg(
                help.help(self.say(keys::SERVER_HELP_HELP))
                    .help_heading(self.say(keys::SERVER_HELP_OPTIONS)),
            )
    }

    fn option(&self, name: &'static str, help: Key) -> Arg {
        Arg::new(name)
            .long(name)
            .required(true)
            .help(self.say(help))
            .help_heading(self.say(keys::SERVER_HELP_OPTIONS))
    }

    /// Ids may begin with a hyphen.
    fn id(&self, name: &'static str, help: Key) -> Arg {
        self.option(name, help).value_name("ID").allow_hyphen_values(true)
    }
}
