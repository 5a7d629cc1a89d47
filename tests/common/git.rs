//! Git as the tests run it.

use std::path::Path;
use std::process::Command;

/// Git in `folder` on the given day, as nobody in particular and by no configuration of this machine.
pub fn command(day: &str, folder: &Path) -> Command {
    let mut command = Command::new("git");
    command.current_dir(folder).args(["-c", "init.defaultBranch=main", "-c", "core.autocrlf=false", "-c", "protocol.file.allow=always"]);
    for variable in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY"] {
        command.env_remove(variable);
    }
    command.envs([("GIT_CONFIG_GLOBAL", "/dev/null"), ("GIT_CONFIG_SYSTEM", "/dev/null"), ("GIT_CONFIG_NOSYSTEM", "1")]);
    for role in ["AUTHOR", "COMMITTER"] {
        command.env(format!("GIT_{role}_NAME"), "A. Writer").env(format!("GIT_{role}_EMAIL"), "writer@example.com");
        command.env(format!("GIT_{role}_DATE"), format!("{day}T03:04:05Z"));
    }
    command
}
