//! The guided home visit.

use super::{Answer, VaultState, use_case};
use tauri::ipc::Request;

#[tauri::command(async)]
pub(crate) fn visit_begin(
    vault: VaultState<'_>,
    request: Request<'_>,
) -> Answer<app::visit::VisitView> {
    use_case(&vault, &request, app::visit::begin)
}

#[tauri::command(async)]
pub(crate) fn visit_start(
    vault: VaultState<'_>,
    request: Request<'_>,
) -> Answer<app::visit::VisitView> {
    use_case(&vault, &request, app::visit::start)
}

#[tauri::command(async)]
pub(crate) fn visit_open(
    vault: VaultState<'_>,
    request: Request<'_>,
) -> Answer<app::visit::VisitView> {
    use_case(&vault, &request, app::visit::open)
}

#[tauri::command(async)]
pub(crate) fn visit_before(
    vault: VaultState<'_>,
    request: Request<'_>,
) -> Answer<app::visit::VisitView> {
    use_case(&vault, &request, app::visit::record_before)
}

#[tauri::command(async)]
pub(crate) fn visit_record_listen(
    vault: VaultState<'_>,
    request: Request<'_>,
) -> Answer<app::visit::VisitView> {
    use_case(&vault, &request, app::visit::record_listen)
}

#[tauri::command(async)]
pub(crate) fn visit_record_explain(
    vault: VaultState<'_>,
    request: Request<'_>,
) -> Answer<app::visit::VisitView> {
    use_case(&vault, &request, app::visit::record_explain)
}

#[tauri::command(async)]
pub(crate) fn visit_record_acknowledge(
    vault: VaultState<'_>,
    request: Request<'_>,
) -> Answer<app::visit::VisitView> {
    use_case(&vault, &request, app::visit::record_acknowledge)
}

#[tauri::command(async)]
pub(crate) fn visit_record_recommend(
    vault: VaultState<'_>,
    request: Request<'_>,
) -> Answer<app::visit::VisitView> {
    use_case(&vault, &request, app::visit::record_recommend)
}

#[tauri::command(async)]
pub(crate) fn visit_record_negotiate(
    vault: VaultState<'_>,
    request: Request<'_>,
) -> Answer<app::visit::VisitView> {
    use_case(&vault, &request, app::visit::record_negotiate)
}

#[tauri::command(async)]
pub(crate) fn visit_record_after(
    vault: VaultState<'_>,
    request: Request<'_>,
) -> Answer<app::visit::VisitView> {
    use_case(&vault, &request, app::visit::record_after)
}

#[tauri::command(async)]
pub(crate) fn visit_finish(
    vault: VaultState<'_>,
    request: Request<'_>,
) -> Answer<app::visit::VisitView> {
    use_case(&vault, &request, app::visit::finish)
}
