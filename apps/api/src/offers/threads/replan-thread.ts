// The search blocks its thread for up to seconds: it has one of its own. One task in, its options out.
import { parentPort, workerData } from 'node:worker_threads';
import { replanDeclined, type ReplanTask } from '@pathways/domain/offers';

parentPort?.postMessage(replanDeclined(workerData as ReplanTask));
