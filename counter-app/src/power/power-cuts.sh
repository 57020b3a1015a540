#!/bin/sh
# Cuts the power of a counting machine again and again, and sees after each cut whether a step is lost that had been
# acknowledged. Started by ./kiemphieu prove power-cuts; README.md beside this file says what it needs and how it works.
#
# usage: power-cuts.sh JAVA APP [--cycles N] [--seed N] [--out DIR] [--without-syncs]
# exit status: 0 nothing lost; 4 something lost; 2 something is missing that it needs
set -eu

hall=vn.kiemphieu.counter.bench.hall.WorkingHall
flags="-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xmx128m -Dfile.encoding=UTF-8"
modules="virtio_pci virtio_blk ext4 9p 9pnet_virtio"
kernel_up_seconds=300
longest_work=12000 # milliseconds from "ready" to the cut
longest_opening=8000 # milliseconds from the start of the program to the cut, in one cycle of five

refuse() {
    printf '%s\n' "$@" >&2
    exit 2
}

number() {
    case $2 in
        "" | 0* | *[!0-9]*) refuse "$1: cần một số, từ 1." "$1: a number, from 1." ;;
    esac
}

java=$(readlink -f "$1")
app=$(cd "$2" && pwd -P)
shift 2
cycles=50
seed=1
out=kiemphieu-prove/power-cuts
syncs=yes
while [ $# -gt 0 ]; do
    case $1 in
        --cycles) number "$1" "${2:-}" && cycles=$2 && shift 2 ;;
        --seed) number "$1" "${2:-}" && seed=$2 && shift 2 ;;
        --out) out=${2:?} && shift 2 ;;
        --without-syncs) syncs=no && shift ;;
        *) refuse "prove power-cuts: không hiểu $1; chọn --cycles SỐ, --seed SỐ, --out THƯ-MỤC, --without-syncs." \
            "prove power-cuts: what is $1? Say --cycles N, --seed N, --out DIR, --without-syncs." ;;
    esac
done

need() {
    PATH=$PATH:/usr/sbin:/sbin command -v "$1" >/dev/null || refuse \
        "Thiếu $1; hãy cài gói $2 (Debian: apt install $2)." \
        "$1 is missing; install the package $2."
}

need qemu-system-x86_64 qemu-system-x86
need nbdkit nbdkit
need mkfs.ext4 e2fsprogs
need busybox busybox-static
need cpio cpio
need depmod kmod
need dpkg-deb dpkg
PATH=$PATH:/usr/sbin:/sbin

mkdir -p "$out"
out=$(cd "$out" && pwd -P)
disk=$out/disk.img
socket=$out/disk.socket
console=$out/console.log
log=$out/cycles.log

# The kernel of Debian as it is; nothing is installed on this machine.
fetch_kernel() {
    [ ! -d "$out/kernel/boot" ] || return 0
    package=$(apt-cache depends linux-image-amd64 | sed -n 's/.*Depends: \(linux-image-[^ ]*\).*/\1/p' | head -n 1)
    [ -n "$package" ] || refuse \
        "Không tìm thấy gói nhân Linux; hãy chạy apt update (chỉ Debian)." \
        "No kernel package was found; run apt update (Debian only)."
    (cd "$out" && apt-get download "$package") >"$out/kernel.log" 2>&1 || refuse \
        "Không tải được $package; lý do ở $out/kernel.log." "$package could not be fetched; see the log named above."
    dpkg-deb -x "$out/$package"_*.deb "$out/kernel"
}

# Half of the time from the power to the first step would be Java reading its own classes.
archive_classes() {
    rm -rf "$out/hall.jsa" "$out/rehearsal"
    "$java" -XX:ArchiveClassesAtExit="$out/hall.jsa" $flags -cp "$app/*" "$hall" "$out/rehearsal/hall" 1 100 >"$out/java.log" 2>&1
}

# What the machine does when it is switched on: it mounts its disk, which replays what ext4 had noted down, and counts.
build_boot() {
    release=$(basename "$out"/kernel/lib/modules/*)
    boot=$out/boot
    rm -rf "$boot"
    mkdir -p "$boot/bin" "$boot/modules" "$boot/proc" "$boot/dev" "$boot/host"
    cp "$(command -v busybox)" "$boot/bin/busybox"
    depmod -b "$out/kernel" "$release"
    for module in $modules; do
        modprobe -d "$out/kernel" -S "$release" --show-depends "$module"
    done | sed -n 's/^insmod \([^ ]*\).*/\1/p' | awk '!seen[$0]++' >"$out/modules.txt"
    while read -r module; do
        cp "$module" "$boot/modules/"
        basename "$module" >>"$boot/modules/order"
    done <"$out/modules.txt"
    preload=
    [ "$syncs" = yes ] || preload=$eatmydata
    cat >"$boot/init" <<END
#!/bin/busybox sh
/bin/busybox --install -s /bin
mount -t proc proc /proc
mount -t devtmpfs dev /dev
while read -r module; do insmod "/modules/\$module"; done </modules/order
mount -t 9p -o trans=virtio,version=9p2000.L,ro,cache=loose,msize=262144 host /host
mount -t proc proc /host/proc
mount -t devtmpfs dev /host/dev
mount -t tmpfs run /host/run
mkdir /host/run/disk
mount -t ext4 /dev/vda /host/run/disk || echo "failed mount"
for word in \$(cat /proc/cmdline); do
    case \$word in hall=* | seed=*) export "\$word" ;; esac
done
echo start
LD_PRELOAD=$preload chroot /host "$java" -XX:SharedArchiveFile="$out/hall.jsa" $flags \
    -Dorg.sqlite.tmpdir=/run -Djava.io.tmpdir=/run -cp "$app/*" $hall "/run/disk/\$hall" "\$seed"
echo "exit \$?"
while :; do sleep 1000; done
END
    chmod +x "$boot/init"
    (cd "$boot" && find . | cpio -o -H newc --quiet) | gzip -1 >"$out/boot.img"
}

# nbdkit's cache is the disk's: what is written stays in it, and goes with the power, until the system says flush.
switch_on() {
    rm -f "$socket"
    : >"$console"
    nbdkit -f -U "$socket" --filter=cache file "$disk" cache=writeback >>"$out/nbdkit.log" 2>&1 &
    nbdkit=$!
    wait_for 10 test -S "$socket"
    qemu-system-x86_64 -accel tcg -cpu max -m 640 -nodefaults -no-reboot -display none -serial "file:$console" \
        -kernel "$out"/kernel/boot/vmlinuz-* -initrd "$out/boot.img" \
        -append "console=ttyS0 quiet loglevel=1 panic=-1 hall=$1 seed=$2" \
        -drive "file=nbd:unix:$socket,format=raw,if=virtio" \
        -virtfs local,path=/,mount_tag=host,security_model=none,readonly=on,multidevs=remap >>"$out/qemu.log" 2>&1 &
    qemu=$!
}

cut() {
    kill -KILL "$qemu" "$nbdkit" 2>/dev/null || true
    wait "$qemu" "$nbdkit" 2>/dev/null || true
}

wait_for() {
    tries=$(($1 * 20))
    shift
    while ! "$@"; do
        tries=$((tries - 1))
        [ "$tries" -gt 0 ] && kill -0 "$nbdkit" || return 1
        sleep 0.05
    done
}

said() {
    grep -aq "^$1" "$console"
}

ready() {
    said "ready .*" || said failed || said exit
}

millis() {
    sleep "$(awk -v ms="$1" 'BEGIN {printf "%.3f", ms / 1000}')"
}

# Draws a number from 0 to below the one given; the same seed gives the same numbers.
draw() {
    draws=$((draws + 1))
    drawn=$(($(sed -n "${draws}p" "$out/draws.txt") % $1))
}

# The file system itself, on a copy: the machine shall find the disk as the cut left it.
file_system() {
    cp --sparse=always "$disk" "$out/copy.img"
    status=0
    e2fsck -fp "$out/copy.img" >>"$out/fsck.log" 2>&1 || status=$?
    [ "$status" -lt 4 ]
}

# Words on the console in one line each: WorkingHall says what they mean. Sheets and steps at "ready", last sheet, steps since.
told() {
    tr -d '\r' <"$console" | awk '
        $1 == "ready" {ready = 1; sheets = $2; steps = $3; last = $2}
        $1 == "fed" && ready {last = $2}
        $1 ~ /^(fed|opened|closed|concluded|ended)$/ && NF == 2 && ready {since++}
        $1 == "ended" {ended = 1}
        $1 == "failed" {failed = 1}
        END {print ready + 0, sheets + 0, steps + 0, last + 0, since + 0, ended + 0, failed + 0}'
}

if [ "$syncs" = no ]; then
    eatmydata=$(dpkg -L libeatmydata1 2>/dev/null | grep 'libeatmydata\.so$' || true)
    [ -n "$eatmydata" ] || refuse "Thiếu libeatmydata; hãy cài gói libeatmydata1." "Install the package libeatmydata1."
fi
fetch_kernel
archive_classes
build_boot
trap 'cut; exit 130' INT TERM

awk -v seed="$seed" -v many="$((2 * cycles + 2))" \
    'BEGIN {srand(seed); for (i = 0; i < many; i++) print int(rand() * 1000000)}' >"$out/draws.txt"
draws=0
halls=0
fresh=yes
cuts=0
acknowledged=0
unknown=0
lost=0
broken=0
last=0
steps=0
new_disk() {
    rm -f "$disk"
    truncate -s 64M "$disk"
    mkfs.ext4 -q "$disk"
}
new_hall() {
    halls=$((halls + 1))
    fresh=yes
    last=0
    steps=0
}
new_disk
new_hall
: >"$log"
cycle=0
# One switching on more than cuts: the last one shows what the last cut left.
while [ "$cycle" -le "$cycles" ]; do
    cycle=$((cycle + 1))
    opening=no
    draw 5
    [ "$fresh" = yes ] || [ "$cycle" -gt "$cycles" ] || [ "$drawn" -ne 0 ] || opening=yes
    switch_on "hall-$halls" "$((seed + cycle))"
    if [ "$opening" = yes ]; then
        wait_for $kernel_up_seconds said start || true
        draw $longest_opening
        millis "$drawn"
    else
        wait_for $kernel_up_seconds ready || true
        draw $longest_work
        [ "$cycle" -gt "$cycles" ] || millis "$drawn"
    fi
    cut
    # shellcheck disable=SC2046
    set -- $(told)
    verdict=kept
    if [ "$1" = 1 ]; then
        if [ "$fresh" = no ] && { [ "$2" -lt "$last" ] || [ "$3" -lt "$steps" ]; }; then
            verdict="LOST $((steps - $3)) steps, $((last - $2)) sheets"
            lost=$((lost + steps - $3))
        elif [ "$fresh" = no ]; then
            unknown=$((unknown + $3 - steps))
        fi
        [ "$cycle" -gt "$cycles" ] || acknowledged=$((acknowledged + $5))
        last=$4
        steps=$(($3 + $5))
        fresh=no
    elif [ "$opening" = no ] || [ "$7" = 1 ]; then
        verdict="BROKEN $(tr -d '\r' <"$console" | grep -a '^failed' | head -n 1)"
        broken=$((broken + 1))
        lost=$((lost + steps))
    fi
    if [ "$cycle" -le "$cycles" ]; then
        cuts=$((cuts + 1))
        file_system || verdict="$verdict; FILE SYSTEM DAMAGED"
    fi
    printf '%s cycle %s hall-%s opening=%s ready=%s sheets=%s steps=%s since=%s: %s\n' \
        "$(date +%T)" "$cycle" "$halls" "$opening" "$1" "$2" "$3" "$5" "$verdict" | tee -a "$log"
    case $verdict in
        BROKEN* | *DAMAGED) cp "$console" "$out/console-$cycle.log" && new_disk && new_hall ;;
        *) [ "$6" = 0 ] || new_hall ;;
    esac
done

printf '%s\n' \
    "Đã cắt điện $cuts lần: $acknowledged bước đã báo xong, mất $lost, phiên hỏng $broken; $unknown bước đã ghi mà chưa kịp báo." \
    "$cuts power cuts: $acknowledged steps acknowledged, $lost lost, $broken sessions broken; $unknown durable though nobody was told." |
    tee -a "$log"
[ "$lost" -eq 0 ] && [ "$broken" -eq 0 ] && ! grep -q DAMAGED "$log" || exit 4
