#!/bin/bash
# Trains a small model on lines of Swedish minutes, beginning with Debian's Latin (tesseract-ocr-script-latn), whose network is
# fast and prints every sign of the minutes.
#
#     scripts/model/train.sh LINES FOLDER     LINES names an .lstmf a line; FOLDER gets minutes.traineddata and its .sha256
#
# It needs tesseract's training programs (Debian: in tesseract-ocr) and the models Latin and swe in TESSDATA. The steps:
#
#   1. The network of whole numbers becomes one of doubles, the only kind that lstmtraining goes on from.
#   2. The words of swe's dictionary are written in Latin's characters: 2.7 MB for 89, and no worse at Swedish.
#   3. Training in LEGS, each of so many lines at a rate. High rates learn what bad scans look like; what they unlearn of clean
#      print (a space after a narrow 1) comes back with lower ones. A core trains six to ten lines a second. A leg that was
#      stopped goes on where it was when the script is started again.
#   4. The network becomes one of whole numbers again, as small and as fast as it was.
set -euo pipefail

lines=$(realpath "$1")
folder=$(realpath -m "$2")
here=$(dirname "$(realpath "$0")")
tessdata=${TESSDATA:-/usr/share/tesseract-ocr/5/tessdata}
legs=${LEGS:-10000:0.0003 7000:0.00015 10000:0.0001}
# More threads for one line wait for each other longer than they work.
export OMP_THREAD_LIMIT=1

mkdir -p "$folder"
cd "$folder"
say() { echo "$(date +%H:%M:%S) $*"; }

# What the parts of a model are named by: FOLDER/latin.lstm-unicharset and so on.
combine_tessdata -u "$tessdata/Latin.traineddata" latin. > parts.log 2>&1
combine_tessdata -u "$tessdata/swe.traineddata" swe. >> parts.log 2>&1
dawg2wordlist swe.lstm-unicharset swe.lstm-word-dawg words.txt >> parts.log 2>&1
rm latin.lstm-word-dawg
wordlist2dawg words.txt latin.lstm-word-dawg latin.lstm-unicharset >> parts.log 2>&1
combine_tessdata latin. >> parts.log 2>&1
npx --prefix "$here/../.." tsx "$here/write-float-network.ts" latin.traineddata from.lstm
say "Latin is unpacked, with $(wc -l < words.txt) words of swe"

leg=0
for each in $legs; do
  leg=$((leg + 1))
  say "leg $leg: ${each%:*} lines at ${each#*:}"
  lstmtraining --continue_from from.lstm --traineddata latin.traineddata --train_listfile "$lines" \
    --model_output "leg$leg" --max_iterations "${each%:*}" --learning_rate "${each#*:}" --reset_learning_rate \
    --debug_interval 0 >> "leg$leg.log" 2>&1
  grep -a 'At iteration' "leg$leg.log" | tail -1
  lstmtraining --stop_training --continue_from "leg${leg}_checkpoint" --traineddata latin.traineddata \
    --model_output float.traineddata >> parts.log 2>&1
  combine_tessdata -e float.traineddata from.lstm >> parts.log 2>&1
done

lstmtraining --stop_training --convert_to_int --continue_from from.lstm --traineddata latin.traineddata \
  --model_output minutes.traineddata >> parts.log 2>&1
sha256sum minutes.traineddata > minutes.traineddata.sha256
say "$folder/minutes.traineddata: $(stat -c %s minutes.traineddata) bytes"
