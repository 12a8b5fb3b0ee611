//! What each command does, and what it says when it is done.

use super::{serve, trouble};
use clap::ArgMatches;
use i18n::{Catalog, Value, keys};
use protocol::Role;
use server::admin::{Admin, Case, Device, Staff};
use server::{Error, Result, World};
use std::path::{Path, PathBuf};

/// Does what was asked for; answers what there is to say, or what did not work.
pub(super) fn act(matches: &ArgMatches, catalog: &Catalog) -> std::result::Result<String, String> {
    let path = matches.get_one::<PathBuf>("data").map_or(Path::new(""), PathBuf::as_path);
    let Some((area, options)) = matches.subcommand() else { return Ok(String::new()) };
    if area == "serve" {
        return serve::serve(path, options, catalog).map(|()| String::new());
    }
    // A command without parts is its own.
    let (action, options) = options.subcommand().unwrap_or((area, options));
    let done = Office { path, options, catalog }.act(area, action);
    done.map_err(|error| trouble::failed(&error, path, catalog))
}

struct Office<'a> {
    path: &'a Path,
    options: &'a ArgMatches,
    catalog: &'a Catalog,
}

impl Office<'_> {
    fn act(&self, area: &str, action: &str) -> Result<String> {
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

    fn create_agency(&self) -> Result<String> {
        let name = self.option("name");
        let (_, id) = Admin::create_agency(self.path, name, World::system())?;
        Ok(format!("{}{id}\n", self.say(keys::SERVER_AGENCY_CREATED, &[("name", name.into())])))
    }

    fn backup(&self) -> Result<String> {
        let to = self.options.get_one::<PathBuf>("to").map_or(Path::new(""), PathBuf::as_path);
        self.open()?.backup(to)?;
        Ok(self.say(keys::SERVER_BACKUP_MADE, &[("path", to.display().to_string().into())]))
    }

    fn add_staff(&self) -> Result<String> {
        let role =
            if self.option("role") == "supervisor" { Role::Supervisor } else { Role::CaseWorker };
        let name = self.option("name");
        let team = self.options.get_one::<String>("team").map(String::as_str);
        let id = self.open()?.add_staff(name, role, team)?;
        Ok(format!("{}{id}\n", self.say(keys::SERVER_STAFF_ADDED, &[("name", name.into())])))
    }

    fn list_staff(&self) -> Result<String> {
        let all = self.open()?.staff()?;
        Ok(self.list(&all, keys::SERVER_STAFF_NONE, |staff: &Staff| {
            let role = match staff.role {
                Role::CaseWorker => keys::SERVER_STAFF_ROLE_CASE_WORKER,
                Role::Supervisor => keys::SERVER_STAFF_ROLE_SUPERVISOR,
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
        }))
    }

    fn make_code(&self) -> Result<String> {
        let staff = self.option("staff").parse().map_err(|_| Error::NoSuchStaff)?;
        let code = self.open()?.make_code(staff)?;
        Ok(format!("{}{}\n", self.say(keys::SERVER_DEVICE_CODE_MADE, &[]), code.code))
    }

    fn revoke(&self) -> Result<String> {
        self.open()?.revoke(self.option("device").parse().map_err(|_| Error::NoSuchDevice)?)?;
        Ok(self.say(keys::SERVER_DEVICE_REVOKED, &[]))
    }

    fn list_devices(&self) -> Result<String> {
        let all = self.open()?.devices()?;
        Ok(self.list(&all, keys::SERVER_DEVICE_NONE, |device: &Device| {
            let key = if device.revoked {
                keys::SERVER_DEVICE_LINE_REVOKED
            } else {
                keys::SERVER_DEVICE_LINE
            };
            let args = [
                ("name", Value::from(&*device.name)),
                ("staff", Value::from(&*device.staff_name)),
                ("changes", device.head.into()),
                ("apart", device.apart.into()),
            ];
            (self.say(key, &args), device.id.to_string())
        }))
    }

    fn assign(&self) -> Result<String> {
        let (case, staff) = (self.option("case").parse(), self.option("staff").parse());
        self.open()?
            .assign(case.map_err(|_| Error::NoSuchCase)?, staff.map_err(|_| Error::NoSuchStaff)?)?;
        Ok(self.say(keys::SERVER_CASE_ASSIGNED, &[]))
    }

    fn unassign(&self) -> Result<String> {
        let (case, staff) = (self.option("case").parse(), self.option("staff").parse());
        self.open()?.unassign(
            case.map_err(|_| Error::NoSuchCase)?,
            staff.map_err(|_| Error::NoSuchStaff)?,
        )?;
        Ok(self.say(keys::SERVER_CASE_UNASSIGNED, &[]))
    }

    fn list_cases(&self) -> Result<String> {
        let all = self.open()?.cases()?;
        Ok(self.list(&all, keys::SERVER_CASE_NONE, |case: &Case| {
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
        }))
    }

    /// Each with its id on a line of its own below it.
    fn list<T>(&self, all: &[T], none: i18n::Key, line: impl Fn(&T) -> (String, String)) -> String {
        if all.is_empty() {
            return self.say(none, &[]);
        }
        all.iter().map(line).flat_map(|(said, id)| [said, id, "\n".into()]).collect()
    }
}
