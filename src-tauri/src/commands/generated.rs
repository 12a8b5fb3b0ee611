//! The handlers of the commands that only call a use case, made from the table in `app`.

use super::{Answer, VaultState, read_case, write_case};
use tauri::ipc::Request;

macro_rules! handlers {
    () => {};
    (own $name:ident: $request:ty => $answer:ty; $($rest:tt)*) => {
        handlers! { $($rest)* }
    };
    (read $name:ident: $request:ty => $answer:ty, $work:path; $($rest:tt)*) => {
        #[tauri::command(async)]
        pub(crate) fn $name(vault: VaultState<'_>, request: Request<'_>) -> Answer<$answer> {
            read_case(&vault, &request, $work)
        }
        handlers! { $($rest)* }
    };
    (write $name:ident: $request:ty => $answer:ty, $work:path; $($rest:tt)*) => {
        #[tauri::command(async)]
        pub(crate) fn $name(vault: VaultState<'_>, request: Request<'_>) -> Answer<$answer> {
            write_case(&vault, &request, $work)
        }
        handlers! { $($rest)* }
    };
}

app::commands!(handlers);

/// Every command, for Tauri.
macro_rules! all_handlers {
    ($($kind:ident $name:ident: $request:ty => $answer:ty $(, $work:path)?;)*) => {
        tauri::generate_handler![$($crate::commands::all_commands::$name),*]
    };
}
