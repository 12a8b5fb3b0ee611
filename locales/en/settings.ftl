### Settings: language, name, lock, passphrase, this laptop. Read by the worker.

settings-title = Settings
settings-language = Language
settings-you = You
settings-worker-name = Your name
settings-worker-name-hint = Shown on this laptop only.
settings-lock = Lock
settings-auto-lock = Lock by itself after (minutes)
settings-auto-lock-hint = From 1 to 30 minutes without a touch. What you are typing is kept.
settings-hide-text = F9 hides the window at once; after half a minute it locks. F8 changes between your language and the family's.
settings-lock-now = Lock now
settings-save = Save
settings-saved = Saved.

settings-passphrase = Passphrase
settings-passphrase-change = Change the passphrase
settings-passphrase-old = The passphrase so far
settings-passphrase-changed = The passphrase was changed. Your recovery words stay the same.

settings-agency = Agency and this laptop
settings-agency-none = This laptop is not connected with an agency. Everything works; nothing leaves it.
settings-agency-connect = Connect
settings-agency-name = Agency
settings-agency-server = Address
settings-agency-identity = The agency's key
settings-agency-identity-hint = The first letters, to compare by phone.
settings-device = This laptop

settings-about = About
settings-version = Version
settings-store = Size of the case store
settings-sqlite = SQLite
settings-fonts = Letters: Noto Sans by the Noto Project Authors, Vazirmatn by Saber Rastikerdar; SIL Open Font License 1.1.
