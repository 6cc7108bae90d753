/* native-host.exe: what a mail client starts on Windows. It reads the command line of Sendward's native host from
   native-host.command beside it (UTF-16, one line), adds what it was given, and waits; the client's pipes go on to
   that program as they are. No shell, no code page, no console: a folder may have any name. */
#include <windows.h>
#include <wchar.h>

#define LONGEST 32767 /* characters of a command line (Windows documentation, "CreateProcessW") */
enum { NO_COMMAND = 110, NOT_STARTED = 111 };

static wchar_t path[LONGEST + 1], line[LONGEST + 1];

static const wchar_t *arguments(void)
{
    const wchar_t *rest = GetCommandLineW();
    int quoted = 0;
    for (; *rest && (quoted || *rest != L' '); rest++)
        if (*rest == L'"') quoted = !quoted;
    return rest;
}

static int read_command(void)
{
    HANDLE file;
    DWORD length = 0;
    wchar_t *name;
    if (!GetModuleFileNameW(0, path, LONGEST) || !(name = wcsrchr(path, L'.'))) return 0;
    if (name - path + 9 > LONGEST) return 0;
    wcscpy(name, L".command");
    file = CreateFileW(path, GENERIC_READ, FILE_SHARE_READ, 0, OPEN_EXISTING, 0, 0);
    if (file == INVALID_HANDLE_VALUE) return 0;
    if (!ReadFile(file, line, (LONGEST - 1) * sizeof *line, &length, 0)) length = 0;
    CloseHandle(file);
    line[length / sizeof *line] = 0;
    return line[0] != 0;
}

int WINAPI wWinMain(HINSTANCE instance, HINSTANCE before, PWSTR given, int show)
{
    STARTUPINFOW start = {0};
    PROCESS_INFORMATION process = {0};
    DWORD status = NOT_STARTED;
    const wchar_t *rest = arguments();
    (void)instance, (void)before, (void)given, (void)show;
    if (!read_command() || wcslen(line) + wcslen(rest) > LONGEST) return NO_COMMAND;
    wcscat(line, rest);
    start.cb = sizeof start;
    start.dwFlags = STARTF_USESTDHANDLES;
    start.hStdInput = GetStdHandle(STD_INPUT_HANDLE);
    start.hStdOutput = GetStdHandle(STD_OUTPUT_HANDLE);
    start.hStdError = GetStdHandle(STD_ERROR_HANDLE);
    if (!CreateProcessW(0, line, 0, 0, TRUE, CREATE_NO_WINDOW, 0, 0, &start, &process)) return NOT_STARTED;
    CloseHandle(start.hStdInput); /* the client's hanging up must reach the program, and its end the client */
    CloseHandle(start.hStdOutput);
    WaitForSingleObject(process.hProcess, INFINITE);
    GetExitCodeProcess(process.hProcess, &status);
    return (int)status;
}
