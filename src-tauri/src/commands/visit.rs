//! The guided home visit.

use super::{Answer, DeskState, use_case};
use tauri::ipc::Request;

#[tauri::command(async)]
pub(crate) fn visit_begin(desk: DeskState<'_>, request: Request<'_>) -> Answer<app::visit::VisitView> {
    use_case(&desk, &request, app::visit::begin)
}

#[tauri::command(async)]
pub(crate) fn visit_start(desk: DeskState<'_>, request: Request<'_>) -> Answer<app::visit::VisitView> {
    use_case(&desk, &request, app::visit::start)
}

#[tauri::command(async)]
pub(crate) fn visit_open(desk: DeskState<'_>, request: Request<'_>) -> Answer<app::visit::VisitView> {
    use_case(&desk, &request, app::visit::open)
}

#[tauri::command(async)]
pub(crate) fn visit_before(desk: DeskState<'_>, request: Request<'_>) -> Answer<app::visit::VisitView> {
    use_case(&desk, &request, app::visit::record_before)
}

#[tauri::command(async)]
pub(crate) fn visit_record_listen(desk: DeskState<'_>, request: Request<'_>) -> Answer<app::visit::VisitView> {
    use_case(&desk, &request, app::visit::record_listen)
}

#[tauri::command(async)]
pub(crate) fn visit_record_explain(desk: DeskState<'_>, request: Request<'_>) -> Answer<app::visit::VisitView> {
    use_case(&desk, &request, app::visit::record_explain)
}

#[tauri::command(async)]
pub(crate) fn visit_record_acknowledge(desk: DeskState<'_>, request: Request<'_>) -> Answer<app::visit::VisitView> {
    use_case(&desk, &request, app::visit::record_acknowledge)
}

#[tauri::command(async)]
pub(crate) fn visit_record_recommend(desk: DeskState<'_>, request: Request<'_>) -> Answer<app::visit::VisitView> {
    use_case(&desk, &request, app::visit::record_recommend)
}

#[tauri::command(async)]
pub(crate) fn visit_record_negotiate(desk: DeskState<'_>, request: Request<'_>) -> Answer<app::visit::VisitView> {
    use_case(&desk, &request, app::visit::record_negotiate)
}

#[tauri::command(async)]
pub(crate) fn visit_record_after(desk: DeskState<'_>, request: Request<'_>) -> Answer<app::visit::VisitView> {
    use_case(&desk, &request, app::visit::record_after)
}

#[tauri::command(async)]
pub(crate) fn visit_finish(desk: DeskState<'_>, request: Request<'_>) -> Answer<app::visit::VisitView> {
    use_case(&desk, &request, app::visit::finish)
}
