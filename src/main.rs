//! The `copil` program: hands the command line over and ends with its exit code.

fn main() -> copil::cli::Exit {
    copil::cli::run(std::env::args_os())
}
