//! What each command does, and what it prints.

use super::{serve, trouble};
use clap::ArgMatches;
use i18n::{Catalog, Value, keys};
use protocol::Role;
use serde_json::json;
use server::admin::{Admin, Case, Device, Staff};
use server::{Error, Result, World};
use std::path::{Path, PathBuf};

/// What a command prints: text for people, and JSON for programs.
pub(super) struct Said {
    text: String,
    json: serde_json::Value,
}

/// Runs a command, and returns what to print, or what did not work.
pub(super) fn act(matches: &ArgMatches, catalog: &Catalog) -> std::result::Result<String, String> {
    let path = matches.get_one::<PathBuf>("data").map_or(Path::new(""), PathBuf::as_path);
    let json = matches.get_flag("json");
    let Some((area, options)) = matches.subcommand() else { return Ok(String::new()) };
    let failed = |error: &Error| trouble::failed(error, path, catalog);
    if area == "serve" {
        return serve::serve(path, options, json, catalog).map(|()| String::new());
    }
    // A command without subcommands is the whole command.
    let (action, options) = options.subcommand().unwrap_or((area, options));
    let said = Office { path, options, catalog }.act(area, action).map_err(|error| {
        if json { trouble::failed_json(&error, &failed(&error)) } else { failed(&error) }
    })?;
    Ok(if json { format!("{}\n", said.json) } else { said.text })
}

struct Office<'a> {
    path: &'a Path,
    options: &'a ArgMatches,
    catalog: &'a Catalog,
}

impl Office<'_> {
    fn act(&self, area: &str, action: &str) -> Result<Said> {
        match (area, action) {
            ("backup", _) => self.backup(),
            ("agency", _) => self.create_agency(),
            ("staff", "add") => self.add_staff(),
            ("staff", _) => self.list_staff(),
            ("device", "code") => self.make_code(),
            ("device", "revoke") => self.revoke(),
            ("device", _) => self.list_devices(),
            (_, "assign") => self.assign(),
            (_, "unassign") => self.unassign(),
            _ => self.list_cases(),
        }
    }

    fn open(&self) -> Result<Admin> {
        Admin::open(self.path, World::system())
    }

    fn option(&self, name: &str) -> &str {
        self.options.get_one::<String>(name).map(String::as_str).unwrap_or_default()
    }

    fn say(&self, key: i18n::Key, args: &[(&str, Value)]) -> String {
        self.catalog.format(key, args) + "\n"
    }

    fn create_agency(&self) -> Result<Said> {
        let name = self.option("name");
        let (_, id) = Admin::create_agency(self.path, name, World::system())?;
        let text = self.say(keys::SERVER_AGENCY_CREATED, &[("name", name.into())]);
        Ok(Said { text: format!("{text}{id}\n"), json: json!({ "agency": id }) })
    }

    fn backup(&self) -> Result<Said> {
        let to = self.options.get_one::<PathBuf>("to").map_or(Path::new(""), PathBuf::as_path);
        self.open()?.backup(to)?;
        let path = to.display().to_string();
        let text = self.say(keys::SERVER_BACKUP_MADE, &[("path", path.as_str().into())]);
        Ok(Said { text, json: json!({ "backup": path }) })
    }

    fn add_staff(&self) -> Result<Said> {
        let role = match self.option("role") {
            "administrator" => Role::Administrator,
            "supervisor" => Role::Supervisor,
            _ => Role::CaseWorker,
        };
        let name = self.option("name");
        let team = self.options.get_one::<String>("team").map(String::as_str);
        let id = self.open()?.add_staff(name, role, team)?;
        let text = self.say(keys::SERVER_STAFF_ADDED, &[("name", name.into())]);
        Ok(Said { text: format!("{text}{id}\n"), json: json!({ "staff": id }) })
    }

    fn list_staff(&self) -> Result<Said> {
        let all = self.open()?.staff()?;
        let text = self.list(&all, keys::SERVER_STAFF_NONE, |staff: &Staff| {
            let role = match staff.role {
                Role::CaseWorker => keys::SERVER_STAFF_ROLE_CASE_WORKER,
                Role::Supervisor => keys::SERVER_STAFF_ROLE_SUPERVISOR,
                Role::Administrator => keys::SERVER_STAFF_ROLE_ADMINISTRATOR,
            };
            let role = self.catalog.format(role, &[]);
            let mut args = vec![("name", Value::from(&*staff.name)), ("role", role.into())];
            let key = match &staff.team {
                None => keys::SERVER_STAFF_LINE,
                Some(team) => {
                    args.push(("team", Value::from(&**team)));
                    keys::SERVER_STAFF_LINE_TEAM
                }
            };
            (self.say(key, &args), staff.id.to_string())
        });
        let staff: Vec<_> = all
            .iter()
            .map(|s| json!({ "id": s.id, "name": s.name, "role": s.role, "team": s.team }))
            .collect();
        Ok(Said { text, json: json!({ "staff": staff }) })
    }

    fn make_code(&self) -> Result<Said> {
        let staff = self.option("staff").parse().map_err(|_| Error::NoSuchStaff)?;
        let code = self.open()?.make_code(staff)?;
        let text = format!("{}{}\n", self.say(keys::SERVER_DEVICE_CODE_MADE, &[]), code.code);
        Ok(Said { text, json: json!({ "code": code.code, "expires_at": code.expires_at }) })
    }

    fn revoke(&self) -> Result<Said> {
        let device = self.option("device").parse().map_err(|_| Error::NoSuchDevice)?;
        self.open()?.revoke(device)?;
        let text = self.say(keys::SERVER_DEVICE_REVOKED, &[]);
        Ok(Said { text, json: json!({ "device": device, "revoked": true }) })
    }

    fn list_devices(&self) -> Result<Said> {
        let all = self.open()?.devices()?;
        let text = self.list(&all, keys::SERVER_DEVICE_NONE, |device: &Device| {
            let key = if device.revoked {
                keys::SERVER_DEVICE_LINE_REVOKED
            } else {
                keys::SERVER_DEVICE_LINE
            };
            let args = [
                ("name", Value::from(&*device.name)),
                ("staff", Value::from(&*device.staff_name)),
                ("changes", device.head.into()),
                ("held", device.held_for_review.into()),
            ];
            (self.say(key, &args), device.id.to_string())
        });
        let devices: Vec<_> = all
            .iter()
            .map(|d| {
                json!({
                    "id": d.id,
                    "name": d.name,
                    "staff": d.staff_name,
                    "revoked": d.revoked,
                    "received": d.head,
                    "held_for_review": d.held_for_review,
                })
            })
            .collect();
        Ok(Said { text, json: json!({ "devices": devices }) })
    }

    fn assign(&self) -> Result<Said> {
        let (case, staff) = self.case_and_staff()?;
        self.open()?.assign(case, staff)?;
        let text = self.say(keys::SERVER_CASE_ASSIGNED, &[]);
        Ok(Said { text, json: json!({ "case": case, "staff": staff, "assigned": true }) })
    }

    fn unassign(&self) -> Result<Said> {
        let (case, staff) = self.case_and_staff()?;
        self.open()?.unassign(case, staff)?;
        let text = self.say(keys::SERVER_CASE_UNASSIGNED, &[]);
        Ok(Said { text, json: json!({ "case": case, "staff": staff, "assigned": false }) })
    }

    fn case_and_staff(&self) -> Result<(history::StreamId, history::StaffId)> {
        let case = self.option("case").parse().map_err(|_| Error::NoSuchCase)?;
        Ok((case, self.option("staff").parse().map_err(|_| Error::NoSuchStaff)?))
    }

    fn list_cases(&self) -> Result<Said> {
        let all = self.open()?.cases()?;
        let text = self.list(&all, keys::SERVER_CASE_NONE, |case: &Case| {
            let changes = ("changes", case.head.into());
            let said = if case.staff.is_empty() {
                self.say(keys::SERVER_CASE_LINE_NOBODY, &[changes])
            } else {
                self.say(
                    keys::SERVER_CASE_LINE,
                    &[("staff", case.staff.join(" · ").into()), changes],
                )
            };
            (said, case.id.to_string())
        });
        let cases: Vec<_> = all
            .iter()
            .map(|c| json!({ "id": c.id, "changes": c.head, "staff": c.staff }))
            .collect();
        Ok(Said { text, json: json!({ "cases": cases }) })
    }

    /// Each with its id on a line of its own below it.
    fn list<T>(&self, all: &[T], none: i18n::Key, line: impl Fn(&T) -> (String, String)) -> String {
        if all.is_empty() {
            return self.say(none, &[]);
        }
        all.iter().map(line).flat_map(|(said, id)| [said, id, "\n".into()]).collect()
    }
}
