; The installer, for one person or, with MACHINE defined, by an administrator for everybody: silent with /S, over
; a running app. packaging/windows/installer.py gives STAGE (what is to be installed), VERSION and OUTPUT, and QUICK
; for a trial, which is larger and built in a fraction of the time.
; The uninstaller for one person asks whether their data is to be deleted, too; with /S it is kept, with
; /DELETEDATA deleted, asked or not. The one for the machine leaves everybody's where it is.
Unicode true
!include FileFunc.nsh
Target amd64-unicode
Name "Sendward"
OutFile "${OUTPUT}"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Sendward"
!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"
!ifdef MACHINE
  !define ROOT HKLM
  !define FOR "--machine"
  RequestExecutionLevel admin
  InstallDir "$PROGRAMFILES64\Sendward"
!else
  !define ROOT HKCU
  !define FOR ""
  RequestExecutionLevel user
  InstallDir "$LOCALAPPDATA\Programs\Sendward"
!endif
InstallDirRegKey ${ROOT} "${UNINSTALL}" "InstallLocation"
!ifdef QUICK
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
!endif
!define START '"$INSTDIR\python\python.exe" -P -m sendward.cli.main'
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Sendward"
VIAddVersionKey "FileDescription" "Sendward setup"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "Apache License 2.0"

!macro BEGIN UN
Function ${UN}.onInit
  SetRegView 64
!ifdef MACHINE
  SetShellVarContext all
!endif
FunctionEnd
!macroend
!insertmacro BEGIN ""
!insertmacro BEGIN "un"

Page directory
Page instfiles
UninstPage uninstConfirm
UninstPage instfiles

; ends the app that runs from here: its files could not be replaced. A program that runs cannot be opened to write,
; and a command in a console may run, too; nothing is deleted yet, as what comes next may be called off
!macro END_APP UN
Function ${UN}EndApp
  IfFileExists "$INSTDIR\python\python.exe" 0 done
  nsExec::Exec '${START} --quit'
  Pop $0
  StrCpy $1 0
again:
  ClearErrors
  FileOpen $2 "$INSTDIR\python\pythonw.exe" a
  IfErrors busy
  FileClose $2
  FileOpen $2 "$INSTDIR\python\python.exe" a
  IfErrors 0 ended
busy:
  Sleep 500
  IntOp $1 $1 + 1
  IntCmp $1 60 0 again
  SetErrorLevel 2
  Abort "Sendward still runs, or Thunderbird uses it. Quit both, then try again."
ended:
  FileClose $2
done:
FunctionEnd
!macroend
!insertmacro END_APP ""
!insertmacro END_APP "un."

; what an installation puts down, and nothing else: a person may have files in the same folder
!macro REMOVE_FILES
  RMDir /r "$INSTDIR\python"
  RMDir /r "$INSTDIR\site"
  Delete "$INSTDIR\sendward.cmd"
!macroend

; a folder of another's, as C:\, may have a python in it that is not ours to take away
Function KeepOthers
  IfFileExists "$INSTDIR\site\sendward\*.*" ours
  ReadRegStr $0 ${ROOT} "${UNINSTALL}" "InstallLocation"
  StrCmp $0 "$INSTDIR" ours
  IfFileExists "$INSTDIR\python\*.*" theirs
  IfFileExists "$INSTDIR\site\*.*" theirs ours
theirs:
  SetErrorLevel 2
  Abort "$INSTDIR has a folder python or site that is not Sendward's. Choose an empty folder."
ours:
FunctionEnd

Section
  Call KeepOthers
  Call EndApp
  !insertmacro REMOVE_FILES
  SetOutPath "$INSTDIR"
  File /r "${STAGE}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  SetOutPath "$INSTDIR\python"
!ifdef MACHINE
  ; each person switches it off for themselves, in the settings or in Task Manager
  WriteRegStr HKLM "${RUN}" "sendward" '"$INSTDIR\python\pythonw.exe" -P -m sendward.cli.main --minimized'
  nsExec::Exec '${START} addin install thunderbird --machine'
  Pop $0
!endif
  CreateShortCut "$SMPROGRAMS\Sendward.lnk" "$INSTDIR\python\pythonw.exe" "-P -m sendward.cli.main" "$INSTDIR\site\sendward\resources\icons\sendward.ico"
  WriteRegStr ${ROOT} "${UNINSTALL}" "DisplayName" "Sendward"
  WriteRegStr ${ROOT} "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr ${ROOT} "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr ${ROOT} "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr ${ROOT} "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD ${ROOT} "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD ${ROOT} "${UNINSTALL}" "NoRepair" 1
SectionEnd

!ifndef MACHINE
Var deletes

; asked before anything is gone; what comes next may still be called off
Function un.AskAboutData
  StrCpy $deletes "no"
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/DELETEDATA" $1
  IfErrors 0 chosen
  IfFileExists "$INSTDIR\python\python.exe" 0 kept
  MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "Delete your data, too: settings, lists, exceptions, journal and all else in $LOCALAPPDATA\sendward, and the passwords that Sendward keeps in Windows' credential store?$\r$\n$\r$\nThey cannot be brought back. With No they stay, for a later installation." /SD IDNO IDYES chosen
  Goto kept
chosen:
  StrCpy $deletes "yes"
kept:
FunctionEnd

; before Python is gone, which does it; what could not be deleted is told, or with /S by the status 3
Function un.DeleteData
  StrCmp $deletes "yes" 0 done
again:
  nsExec::ExecToStack '"$INSTDIR\python\python.exe" -P -m sendward.cli.deletion --everything'
  Pop $0
  Pop $1
  StrCmp $0 "0" done
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "Not all of your data was deleted.$\r$\n$\r$\n$1$\r$\nWith Cancel Sendward is uninstalled, and this stays." /SD IDCANCEL IDRETRY again
  SetErrorLevel 3
done:
FunctionEnd
!endif

Section "Uninstall"
  Call un.EndApp
!ifndef MACHINE
  Call un.AskAboutData
!endif
  ; while nothing is gone: an add-in that stays behind would hold every message for want of its host
  IfFileExists "$INSTDIR\python\python.exe" 0 gone
again:
  nsExec::Exec '${START} addin uninstall thunderbird ${FOR}'
  Pop $0
  StrCmp $0 "2" 0 gone
  MessageBox MB_ABORTRETRYIGNORE|MB_ICONEXCLAMATION "Thunderbird's add-in could not be removed. Quit Thunderbird, then try again." /SD IDABORT IDRETRY again IDIGNORE gone
  SetErrorLevel 2
  Abort "Thunderbird's add-in could not be removed. Quit Thunderbird, then try again."
gone:
!ifndef MACHINE
  Call un.DeleteData
!endif
  DeleteRegValue ${ROOT} "${RUN}" "sendward"
  !insertmacro REMOVE_FILES
  Delete "$SMPROGRAMS\Sendward.lnk"
  DeleteRegKey ${ROOT} "${UNINSTALL}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
SectionEnd
