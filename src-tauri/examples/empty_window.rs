//! An empty window, built as the app is: the floor of cold start and memory.
//! Says `ready` on standard error when its page calls into Rust.

#[path = "../src/drawing.rs"]
mod drawing;

/// Bears the name of the app's first command, which the capability of the window `main` allows.
#[tauri::command]
fn app_status() {
    tracing::info!("ready");
}

fn main() {
    tracing_subscriber::fmt().with_writer(std::io::stderr).init();
    let built = tauri::Builder::default()
        .invoke_handler(tauri::generate_handler![app_status])
        .setup(|app| {
            let window = tauri::WebviewWindowBuilder::new(
                app,
                "main",
                tauri::WebviewUrl::App("index.html".into()),
            )
            .title("Empty")
            .inner_size(1280.0, 800.0)
            .incognito(true)
            .build()?;
            drawing::without_a_card(&window)?;
            Ok(())
        })
        .run(tauri::generate_context!("examples/empty/tauri.conf.json"));
    if let Err(error) = built {
        tracing::error!(%error, "the window cannot be opened");
    }
}
