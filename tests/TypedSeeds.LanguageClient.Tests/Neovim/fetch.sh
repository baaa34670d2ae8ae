#!/bin/sh
# Puts a program "nvim" into a folder: a link to that of the machine, or one unpacked from the packages of Debian or Ubuntu.
# Installs nothing, so it needs no rights and leaves the machine as it was.
set -eu
folder=$1
rm -rf "$folder"
mkdir -p "$folder/packages"

if place=$(command -v nvim); then
  ln -s "$place" "$folder/nvim"
  exit
fi

command -v apt-get > /dev/null || { echo "apt-get is not on this machine"; exit 1; }
mkdir -p "$folder/lists/partial" "$folder/cache/archives/partial"
apt() { apt-get -q -o Dir::Cache="$folder/cache" -o APT::Sandbox::User=root "$@"; }
plan() { apt -o Dir::State::lists="$1" --simulate --no-install-recommends install neovim; }

# A machine without lists of packages, as a fresh container is, gets them into the folder.
lists=/var/lib/apt/lists
steps=$(plan "$lists") || {
  lists=$folder/lists
  apt -o Dir::State::lists="$lists" update
  steps=$(plan "$lists")
}

cd "$folder/packages"
apt -o Dir::State::lists="$lists" download $(echo "$steps" | sed -n 's/^Inst \([^ ]*\).*/\1/p')
for package in *.deb; do
  dpkg-deb --extract "$package" "$folder/root"
done
rm -rf "$folder/packages" "$folder/lists" "$folder/cache"

libraries=$(find "$folder/root/usr/lib" -name '*.so*' -printf '%h\n' | sort -u | paste -sd:)
cat > "$folder/start" << EOF
#!/bin/sh
LD_LIBRARY_PATH="$libraries" VIMRUNTIME="$folder/root/usr/share/nvim/runtime" exec "$folder/root/usr/bin/nvim" "\$@"
EOF
chmod +x "$folder/start"
"$folder/start" --version
# The last step, so that the program is there only after all others succeeded.
mv "$folder/start" "$folder/nvim"
