# Finds the JDK 25 and the other programs that a build needs, or says what to install.

java_version=25

# Folders in which JDKs are usually installed. A test sets CONCORD_JVM_FOLDERS.
jvm_folders() {
  if [ -n "${CONCORD_JVM_FOLDERS+set}" ]; then
    printf '%s\n' $CONCORD_JVM_FOLDERS
    return
  fi
  for folder in \
    /usr/lib/jvm/* /usr/java/* /usr/local/java/* /opt/* /opt/java/* /opt/jdk/* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk@*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk@*/libexec/openjdk.jdk/Contents/Home; do
    printf '%s\n' "$folder"
  done
}

# A JDK says its version in a file, which is faster to ask than the JVM.
is_jdk() {
  [ -x "$1/bin/javac" ] && grep -q "^JAVA_VERSION=\"$java_version[\".]" "$1/release" 2>/dev/null
}

jdk_on_path() {
  command -v java >/dev/null 2>&1 || return 0
  java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p'
}

# Sets JAVA_HOME to a JDK of the right version, or ends with what to install.
need_jdk() {
  HOME=${HOME:-/nonexistent}
  jdk=
  for candidate in "${JAVA_HOME:-}" "$(jdk_on_path)"; do
    if [ -n "$candidate" ] && is_jdk "$candidate"; then
      jdk=$candidate
      break
    fi
  done
  if [ -z "$jdk" ]; then
    jdk=$(jvm_folders | while IFS= read -r candidate; do
      if is_jdk "$candidate"; then
        printf '%s\n' "$candidate"
        break
      fi
    done)
  fi
  [ -n "$jdk" ] || refuse_without "a JDK $java_version" jdk
  JAVA_HOME=$jdk
  export JAVA_HOME
  java="$JAVA_HOME/bin/java"
}

# What a build needs beside the JDK.
need_build_tools() {
  command -v mvn >/dev/null 2>&1 || refuse_without "Maven 3.8.7 or newer" maven
  command -v npm >/dev/null 2>&1 || refuse_without "Node.js 20 or newer with npm" node
  node_major=$(node --version 2>/dev/null | sed 's/^v\([0-9]*\).*/\1/')
  [ "${node_major:-0}" -ge 20 ] || refuse_without "Node.js 20 or newer (this is ${node_major:-unknown})" node
}

refuse_without() {
  say "Concord needs $1, and finds none on this machine."
  installation "$2" >&2
  exit 1
}

installation() {
  case "$(uname -s)" in
    Darwin) installation_on_macos "$1" ;;
    Linux) installation_on_linux "$1" ;;
    *) echo "On Windows, run Concord in the Windows Subsystem for Linux (wsl --install) and install it there." ;;
  esac
}

installation_on_macos() {
  case "$1" in
    jdk) echo "Install it with: brew install --cask temurin@$java_version" ;;
    maven) echo "Install it with: brew install maven" ;;
    node) echo "Install it with: brew install node" ;;
    chromium) echo "Install it with: brew install --cask chromium" ;;
  esac
}

installation_on_linux() {
  case "$1" in
    jdk)
      echo "Debian, Ubuntu: add Adoptium's repository (https://adoptium.net/installation/linux), then"
      echo "                apt-get install temurin-$java_version-jdk"
      echo "Fedora, RHEL:   dnf install java-$java_version-openjdk-devel"
      echo "Any other:      curl -s https://get.sdkman.io | bash, then sdk install java $java_version-tem"
      echo "If it is installed in an unusual place, set JAVA_HOME to it."
      ;;
    maven) echo "Debian, Ubuntu: apt-get install maven      Fedora, RHEL: dnf install maven" ;;
    node) echo "Debian, Ubuntu: apt-get install nodejs npm (or https://nodejs.org)      Fedora, RHEL: dnf install nodejs" ;;
    chromium) echo "Debian: apt-get install chromium      Ubuntu: snap install chromium      Fedora: dnf install chromium" ;;
  esac
}
