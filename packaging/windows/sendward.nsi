; The installer, for one person or, with MACHINE defined, by an administrator for everybody: silent with /S, over
; a running app. packaging/windows/installer.py gives STAGE (what is to be installed), VERSION and OUTPUT.
Unicode true
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
SetCompressor /SOLID lzma
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

; the journal and the settings stay: they are the person's
Section "Uninstall"
  Call un.EndApp
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
  DeleteRegValue ${ROOT} "${RUN}" "sendward"
  !insertmacro REMOVE_FILES
  Delete "$SMPROGRAMS\Sendward.lnk"
  DeleteRegKey ${ROOT} "${UNINSTALL}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
SectionEnd
